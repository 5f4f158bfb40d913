package org.gapline.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts that were decoded before, found again by their bytes: a word that a million rows hold is
 * one object then, and its hash is computed once. One is kept when it comes for the second time in
 * a row among those that share its slot, so that ids and sentences, which come once, push nothing
 * out. Memory is bounded.
 *
 * <p>Several threads may ask without a lock: what one of them keeps is immutable, and one that
 * misses it decodes once more.
 */
final class KnownTexts {

  /** Longer ones hardly repeat. */
  private static final int MOST_BYTES = 1024;

  private static final int SLOTS = 1 << 14;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A multiplier whose bits have no pattern: 2 to the 64th over the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Known[] known = new Known[SLOTS];
  private final int[] seen = new int[SLOTS];

  /** The text of some bytes in UTF-8. */
  String text(byte[] bytes, int begin, int length) {
    if (length == 0) {
      return "";
    }
    if (length > MOST_BYTES) {
      return decoded(bytes, begin, length);
    }
    int hash = hash(bytes, begin, length);
    int slot = hash & (SLOTS - 1);
    Known there = known[slot];
    if (there != null && there.isOf(bytes, begin, length)) {
      return there.text;
    }
    String text = decoded(bytes, begin, length);
    if (seen[slot] == hash) {
      known[slot] = new Known(Arrays.copyOfRange(bytes, begin, begin + length), text);
    }
    seen[slot] = hash;
    return text;
  }

  private static String decoded(byte[] bytes, int begin, int length) {
    return new String(bytes, begin, length, StandardCharsets.UTF_8);
  }

  private static int hash(byte[] bytes, int begin, int length) {
    long hash = length;
    int at = begin;
    for (int end = begin + length - Long.BYTES; at <= end; at += Long.BYTES) {
      hash = mixed(hash, (long) LONGS.get(bytes, at));
    }
    long rest = 0;
    for (int end = begin + length; at < end; at++) {
      rest = rest << Byte.SIZE | bytes[at] & 0xFF;
    }
    return (int) mixed(hash, rest);
  }

  private static long mixed(long hash, long more) {
    long product = (hash ^ more) * SPREAD;
    return product ^ product >>> Integer.SIZE;
  }

  /** A text and its bytes; its fields are final, which is what lets threads share it. */
  private static final class Known {
    private final byte[] utf8;
    private final String text;

    Known(byte[] utf8, String text) {
      this.utf8 = utf8;
      this.text = text;
    }

    boolean isOf(byte[] bytes, int begin, int length) {
      return Arrays.equals(utf8, 0, utf8.length, bytes, begin, begin + length);
    }
  }
}
