package org.gapline.codebook.pattern;

/** The words of a stretch of text, with their offsets. */
public final class Tokens {

  /** The words between two offsets of a text; time linear in the stretch. */
  public static Tokens of(String text, int begin, int end) {
    return new Tokens();
  }

  /** How many words there are. */
  public int size() {
    return 0;
  }

  /** Offset in the text of the first character of word {@code i}. */
  public int begin(int i) {
    return 0;
  }

  /** Offset in the text after the last character of word {@code i}. */
  public int end(int i) {
    return 0;
  }
}
