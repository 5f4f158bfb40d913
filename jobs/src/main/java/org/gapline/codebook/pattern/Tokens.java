package org.gapline.codebook.pattern;

import java.util.Arrays;

/**
 * The words of a stretch of text, with their offsets. A word is a run of letters and digits; all
 * else separates words. Words are kept folded (lower case, without diacritics) and remember where
 * they had capitals. Immutable and safe to share among threads.
 */
public final class Tokens {

  private final String text;
  private final int size;
  private final int[] begins;
  private final int[] ends;

  /** Folded letters of all words, one after the other; word i is from starts[i] to starts[i+1]. */
  private final char[] letters;

  private final int[] starts;

  /** Bit k is set where the k-th folded letter was a capital; letters past 64 have no bit. */
  private final long[] capitals;

  /** The words as numbers: see {@link WordKeys}. */
  private final long[] firstKeys;

  private final long[] restKeys;

  Tokens(Tokenizer read) {
    this.text = read.text;
    this.size = read.size;
    this.begins = read.begins;
    this.ends = read.ends;
    this.letters = read.letters;
    this.starts = read.starts;
    this.capitals = read.capitals;
    this.firstKeys = read.firstKeys;
    this.restKeys = read.restKeys;
  }

  /** The words of a text; time linear in the text. */
  public static Tokens of(String text) {
    return of(text, 0, text.length());
  }

  /**
   * The words between two offsets of a text; time linear in the stretch.
   *
   * @throws IndexOutOfBoundsException if the offsets are not in the text or out of order
   */
  public static Tokens of(String text, int begin, int end) {
    java.util.Objects.checkFromToIndex(begin, end, text.length());
    return new Tokens(new Tokenizer(text, begin, end).read());
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** Offset in the text of the first character of word {@code i}. */
  public int begin(int i) {
    return begins[i];
  }

  /** Offset in the text after the last character of word {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** Word {@code i} as it stands in the text. */
  public String word(int i) {
    return text.substring(begins[i], ends[i]);
  }

  /** Word {@code i} in lower case and without diacritics. */
  public String folded(int i) {
    return new String(letters, starts[i], starts[i + 1] - starts[i]);
  }

  /** How many letters the folded word {@code i} has. */
  public int length(int i) {
    return starts[i + 1] - starts[i];
  }

  /** Letter {@code k} of the folded word {@code i}. */
  public char letter(int i, int k) {
    return letters[starts[i] + k];
  }

  /** Whether word {@code i} begins with a capital letter. */
  public boolean isCapitalized(int i) {
    return (capitals[i] & 1) != 0;
  }

  /** Whether word {@code i} has letters and all of them are capitals. */
  public boolean isAllCapitals(int i) {
    long upper = capitals[i];
    if (upper == 0) {
      return false;
    }
    int from = starts[i];
    int length = Math.min(starts[i + 1] - from, Long.SIZE);
    for (int k = 0; k < length; k++) {
      if ((upper >>> k & 1) == 0 && !Character.isDigit(letters[from + k])) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first word that begins at the offset or after it; the size if there is none. */
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(begins, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  char[] letters() {
    return letters;
  }

  int lettersFrom(int i) {
    return starts[i];
  }

  int lettersTo(int i) {
    return starts[i + 1];
  }

  long capitals(int i) {
    return capitals[i];
  }

  /** The first letters of word {@code i} as a number, or {@link WordKeys#NONE}. */
  long firstKey(int i) {
    return firstKeys[i];
  }

  /** The other letters of word {@code i} as a number. */
  long restKey(int i) {
    return restKeys[i];
  }
}
