package org.gapline.document.bulk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for a byte among many, eight at a time: every byte of every bulk file is looked at. */
final class ByteScan {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  private ByteScan() {}

  /** How often a byte that is not below zero stands in a stretch. */
  static int count(byte[] bytes, int from, int to, int sought) {
    int count = 0;
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      count += Long.bitCount(found(bytes, at, sought));
    }
    for (; at < to; at++) {
      count += bytes[at] == sought ? 1 : 0;
    }
    return count;
  }

  /** Where a byte that is not below zero stands first in a stretch; else its end. */
  static int indexOf(byte[] bytes, int from, int to, int sought) {
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      long found = found(bytes, at, sought);
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (at < to && bytes[at] != sought) {
      at++;
    }
    return at;
  }

  /** The highest bit of each of eight bytes that is the one sought. */
  private static long found(byte[] bytes, int at, int sought) {
    // A byte of zero is where they agree; only zero stays below 128 with 127 added to its low bits.
    long differs = (long) EIGHT.get(bytes, at) ^ (sought * ONES);
    return ~((differs & LOW_BITS) + LOW_BITS | differs | LOW_BITS);
  }
}
