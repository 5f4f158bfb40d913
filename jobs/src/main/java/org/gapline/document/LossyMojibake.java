package org.gapline.document;

/**
 * Damaged sequences of which a byte is gone: Windows-1252 has no character for some bytes, so they
 * are dropped, or a question mark stands for them. The one that matters is the closing quotation
 * mark.
 */
final class LossyMojibake {

  private static final String QUOTE = "\u00e2\u20ac";

  private LossyMojibake() {}

  /** What stands here, and where it ends; or null where it is no such sequence. */
  static Mojibake.Found at(String text, int at) {
    if (!text.startsWith(QUOTE, at)) {
      return text.charAt(at) == '\u00e2' ? apostrophe(text, at) : null;
    }
    int end = at + QUOTE.length();
    if (text.startsWith(QUOTE, end)) {
      return dash(text, at, end + QUOTE.length());
    }
    boolean standIn = end < text.length() && isStandIn(text.charAt(end));
    return new Mojibake.Found("\u201d", standIn ? end + 1 : end);
  }

  /** A dash whose last byte was read as a quotation mark that was damaged once more. */
  private static Mojibake.Found dash(String text, int at, int end) {
    if (end < text.length() && text.charAt(end) == '\u0153') {
      return new Mojibake.Found("\u2013", end + 1);
    }
    boolean quoted = end < text.length() && Mojibake.toByte(text.charAt(end)) >= 0x80;
    return quoted
        ? new Mojibake.Found("\u201d", at + QUOTE.length())
        : new Mojibake.Found("\u2014", end);
  }

  /** Both control characters after the first byte were dropped: what is left of "it's". */
  private static Mojibake.Found apostrophe(String text, int at) {
    boolean between =
        at > 0
            && isAsciiLetter(text.charAt(at - 1))
            && at + 1 < text.length()
            && text.charAt(at + 1) == 's'
            && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
    return between ? new Mojibake.Found("\u2019", at + 1) : null;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isStandIn(char c) {
    return c == '?' || c == '\ufffd' || c == '\u00c2' || c == '\u009d';
  }
}
