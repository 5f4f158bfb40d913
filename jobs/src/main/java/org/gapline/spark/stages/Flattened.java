package org.gapline.spark.stages;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** All that comes of the elements of an iterator, one after the other, when it is asked for. */
public final class Flattened<T, R> implements Iterator<R> {

  private final Iterator<T> elements;
  private final Function<T, Iterator<R>> each;
  private Iterator<R> current = Collections.emptyIterator();

  /**
   * @param each what comes of an element
   */
  public Flattened(Iterator<T> elements, Function<T, Iterator<R>> each) {
    this.elements = elements;
    this.each = each;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && elements.hasNext()) {
      current = each.apply(elements.next());
    }
    return current.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
