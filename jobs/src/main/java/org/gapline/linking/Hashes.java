package org.gapline.linking;

import java.util.Arrays;
import java.util.Locale;

/** Hashes of words as they are found, with repetitions. Changes as it grows. */
final class Hashes {

  private static final char FIRST_BEYOND_ASCII = 0x80;

  private int[] hashes = new int[64];
  private int size;

  /** The hash of the first letters of a word that stands in a text, in small letters. */
  static int ofWord(String text, int begin, int end, int letters) {
    int last = end - begin > letters ? begin + letters : end;
    for (int i = begin; i < last; i++) {
      if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return (int) Hashing.of(word.substring(0, Math.min(letters, word.length())));
      }
    }
    return (int) Hashing.ofAsciiInSmall(text, begin, last);
  }

  void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** Each once and in ascending order, without those of another such list. */
  int[] without(int[] common) {
    int[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    int[] rest = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      boolean repeated = i > 0 && sorted[i] == sorted[i - 1];
      if (!repeated && Arrays.binarySearch(common, sorted[i]) < 0) {
        rest[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(rest, count);
  }
}
