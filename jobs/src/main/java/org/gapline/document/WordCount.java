package org.gapline.document;

/**
 * Counts words: runs of letters and digits, with hyphens, apostrophes and points inside them. A
 * character of Chinese or Japanese counts as a word, since these are written without spaces.
 */
public final class WordCount {

  private WordCount() {}

  /** The number of words of a text. Marks of the kept text count for nothing. */
  public static int of(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isIdeograph(c)) {
        words++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (!(inside && isJoint(c))) {
        inside = false;
      }
    }
    return words;
  }

  private static boolean isJoint(char c) {
    return c == '-'
        || c == '\''
        || c == '\u2019'
        || c == '.'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isIdeograph(char c) {
    return (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff');
  }
}
