package org.gapline.codebook.pattern;

/**
 * Short words as two numbers that are equal where the words are: ten letters in each. A word with
 * more letters, or with letters beyond ASCII, has no such key.
 */
final class WordKeys {

  /** In place of the first number of a word that has no key. */
  static final long NONE = 0;

  private static final int BITS = 6;
  private static final int LETTERS = 10;
  private static final int ASCII = 128;

  private WordKeys() {}

  /** The first ten letters of a folded word, or {@link #NONE} where the word has no key. */
  static long first(char[] letters, int from, int to) {
    int length = to - from;
    if (length <= LETTERS) {
      return key(letters, from, to);
    }
    boolean whole = length <= 2 * LETTERS && key(letters, from + LETTERS, to) != NONE;
    return whole ? key(letters, from, from + LETTERS) : NONE;
  }

  /** The letters after the tenth of a word that has a key. */
  static long rest(char[] letters, int from, int to) {
    return to - from <= LETTERS || to - from > 2 * LETTERS
        ? NONE
        : key(letters, from + LETTERS, to);
  }

  private static long key(char[] letters, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      char c = letters[i];
      if (c >= ASCII) {
        return NONE;
      }
      key = key << BITS | (c <= '9' ? c - '0' + 1 : c - 'a' + 11);
    }
    return key;
  }
}
