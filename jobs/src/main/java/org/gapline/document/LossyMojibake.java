package org.gapline.document;

/**
 * Damaged sequences of which a byte is gone. Windows-1252 has no character for the last byte of a
 * closing quotation mark, so it is often dropped, or a question mark stands for it.
 */
final class LossyMojibake {

  private LossyMojibake() {}

  /** Whether the rest of a closing quotation mark stands here. */
  static boolean endsQuote(String text, int at) {
    return text.startsWith("\u00e2\u20ac", at);
  }

  /** The offset after it. */
  static int endOfQuote(String text, int at) {
    int end = at + 2;
    if (end < text.length() && isStandIn(text.charAt(end))) {
      return end + 1;
    }
    return end;
  }

  private static boolean isStandIn(char c) {
    return c == '?' || c == '\ufffd' || c == '\u00c2' || c == '\u009d';
  }
}
