package org.gapline.table;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Digests of 32 bytes behind each other in one array, and their ascending order: an object for each
 * would take more memory than the digest, and comparing them would follow a reference each time.
 */
final class DigestBlock {

  static final int BYTES = 32;

  /** So many have a place in the low bits of a key. */
  static final int MOST = 1 << 20;

  private static final long PLACE = MOST - 1;

  private byte[] digests = new byte[BYTES * 64];
  private int count;

  int count() {
    return count;
  }

  /** Copies those in that stand behind each other in an array; there is room for {@link #MOST}. */
  void add(byte[] more) {
    int end = count * BYTES;
    if (end + more.length > digests.length) {
      digests = Arrays.copyOf(digests, Math.max(end + more.length, 2 * digests.length));
    }
    System.arraycopy(more, 0, digests, end, more.length);
    count += more.length / BYTES;
  }

  /** All, in ascending order as unsigned bytes; none is added while they are asked for. */
  DigestRun sorted() {
    return new Sorted(order());
  }

  /**
   * Their places in the low bits of numbers, in ascending order of the digests. Those that came in
   * stretches which are in order are so the sooner.
   */
  private long[] order() {
    long[] keys = new long[count];
    ByteBuffer begins = ByteBuffer.wrap(digests);
    for (int place = 0; place < count; place++) {
      // The highest bit turned: numbers have a sign, bytes here have none.
      keys[place] = (begins.getLong(place * BYTES) ^ Long.MIN_VALUE) & ~PLACE | place;
    }
    Arrays.sort(keys);
    orderThoseThatBeginAlike(keys);
    return keys;
  }

  /** By insertion: few digests share their first 44 bits, but where they are equal. */
  private void orderThoseThatBeginAlike(long[] keys) {
    for (int i = 1; i < keys.length; i++) {
      long key = keys[i];
      int at = i;
      while (at > 0 && beginAlike(keys[at - 1], key) && isBehind(keys[at - 1], key)) {
        keys[at] = keys[at - 1];
        at--;
      }
      keys[at] = key;
    }
  }

  private static boolean beginAlike(long key, long other) {
    return ((key ^ other) & ~PLACE) == 0;
  }

  private boolean isBehind(long key, long other) {
    int begin = place(key) * BYTES;
    int otherBegin = place(other) * BYTES;
    return Arrays.compareUnsigned(
            digests, begin, begin + BYTES, digests, otherBegin, otherBegin + BYTES)
        > 0;
  }

  private static int place(long key) {
    return (int) (key & PLACE);
  }

  /** The digests in their order, copied a stretch at a time. */
  private final class Sorted extends DigestRun {
    private static final int STRETCH = 1 << 11;

    private final long[] order;
    private int handedOn;

    Sorted(long[] order) {
      this.order = order;
    }

    @Override
    ByteBuffer next() {
      ByteBuffer stretch = ByteBuffer.allocate(Math.min(STRETCH, order.length - handedOn) * BYTES);
      while (stretch.hasRemaining()) {
        stretch.put(digests, place(order[handedOn++]) * BYTES, BYTES);
      }
      return stretch.flip();
    }
  }
}
