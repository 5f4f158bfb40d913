package org.gapline.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Digests in ascending order, of which one after the other is looked at: those of an array, or
 * those of a file, of which a stretch at a time lies in the array. The first eight bytes decide
 * nearly always which of two comes first, so they are at hand as a number.
 */
abstract class DigestRun implements Comparable<DigestRun> {

  private static final int BYTES = DigestBlock.BYTES;

  private ByteBuffer stretch = ByteBuffer.allocate(0);
  private int begin;
  private long head;

  /** Goes on to the next digest, the first one at first; false behind the last one. */
  final boolean advance() throws IOException {
    begin += BYTES;
    if (begin >= stretch.limit()) {
      stretch = next();
      begin = 0;
      if (stretch.limit() == 0) {
        return false;
      }
    }
    // The highest bit turned: numbers have a sign, bytes here have none.
    head = stretch.getLong(begin) ^ Long.MIN_VALUE;
    return true;
  }

  /** The stretch behind the last one, whole digests in an array; empty behind the last. */
  abstract ByteBuffer next() throws IOException;

  /** The array in which the digest lies that is looked at. */
  final byte[] bytes() {
    return stretch.array();
  }

  /** Where it begins there. */
  final int begin() {
    return begin;
  }

  @Override
  public final int compareTo(DigestRun other) {
    int heads = Long.compare(head, other.head);
    return heads != 0
        ? heads
        : Arrays.compareUnsigned(
            bytes(), begin, begin + BYTES, other.bytes(), other.begin, other.begin + BYTES);
  }
}
