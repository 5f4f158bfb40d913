package org.gapline.linking;

import java.util.Arrays;

/** The words of a text as hashes: runs of letters and digits, in small letters. */
final class Words {

  private Words() {}

  static long[] hashes(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words[count++] = hash(text, begin, i);
        begin = -1;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** The hash of a stretch of text in small letters. */
  static long hash(String text, int begin, int end) {
    long hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * 0x100000001b3L + Character.toLowerCase(text.charAt(i)) + 1;
    }
    return Hashing.mix(hash);
  }
}
