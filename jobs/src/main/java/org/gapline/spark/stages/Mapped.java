package org.gapline.spark.stages;

import java.util.Iterator;
import java.util.function.Function;

/** What comes of each element of an iterator, when it is asked for. */
final class Mapped<T, R> implements Iterator<R> {

  private final Iterator<T> elements;
  private final Function<T, R> each;

  Mapped(Iterator<T> elements, Function<T, R> each) {
    this.elements = elements;
    this.each = each;
  }

  @Override
  public boolean hasNext() {
    return elements.hasNext();
  }

  @Override
  public R next() {
    return each.apply(elements.next());
  }
}
