package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What comes of the elements of an iterator, a block of them at a time, in their order. A block
 * ends with so many elements, or with the one that makes it large, so that few large elements are
 * held at once.
 */
final class InBlocks<T, R> implements Iterator<R> {

  private static final int MOST = 32;
  private static final int LARGE = 200_000;

  private final Iterator<T> elements;
  private final ToIntFunction<T> size;
  private final Function<List<T>, List<R>> each;
  private Iterator<R> made = Collections.emptyIterator();

  /**
   * @param size how large an element is
   * @param each makes one of each element of a block
   */
  InBlocks(Iterator<T> elements, ToIntFunction<T> size, Function<List<T>, List<R>> each) {
    this.elements = elements;
    this.size = size;
    this.each = each;
  }

  @Override
  public boolean hasNext() {
    return made.hasNext() || elements.hasNext();
  }

  @Override
  public R next() {
    if (!made.hasNext()) {
      made = each.apply(block()).iterator();
    }
    return made.next();
  }

  private List<T> block() {
    List<T> block = new ArrayList<>();
    int held = 0;
    do {
      T element = elements.next();
      block.add(element);
      held += size.applyAsInt(element);
    } while (block.size() < MOST && held < LARGE && elements.hasNext());
    return block;
  }
}
