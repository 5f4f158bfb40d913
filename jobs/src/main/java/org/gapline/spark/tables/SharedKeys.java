package org.gapline.spark.tables;

import java.util.Iterator;
import java.util.NoSuchElementException;
import scala.Tuple2;

/**
 * Records that come sorted by an {@link OrderedKey}, without those that are alone with their key:
 * most are, and need not be read. Two records are held at a time, however many share a key.
 */
public final class SharedKeys implements Iterator<Tuple2<String, byte[]>> {

  private final Iterator<Tuple2<String, byte[]>> sorted;
  private Tuple2<String, byte[]> next;
  private Tuple2<String, byte[]> afterNext;
  private boolean sharedBefore;
  private boolean sharedAfter;

  /**
   * @param sorted texts of keys with what stands under them, in the order of the texts
   */
  public SharedKeys(Iterator<Tuple2<String, byte[]>> sorted) {
    this.sorted = sorted;
    this.afterNext = read();
    step();
  }

  @Override
  public boolean hasNext() {
    while (next != null && !sharedBefore && !sharedAfter) {
      step();
    }
    return next != null;
  }

  @Override
  public Tuple2<String, byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Tuple2<String, byte[]> found = next;
    step();
    return found;
  }

  private void step() {
    next = afterNext;
    afterNext = read();
    sharedBefore = sharedAfter;
    sharedAfter =
        next != null && afterNext != null && OrderedKey.isOfOneKey(next._1(), afterNext._1());
  }

  private Tuple2<String, byte[]> read() {
    return sorted.hasNext() ? sorted.next() : null;
  }
}
