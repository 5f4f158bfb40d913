package org.gapline.document;

/** Takes the marks of Markdown for bold text and links out of a text. */
final class Emphasis {

  private static final int LONGEST_LINK = 300;

  private Emphasis() {}

  /** The text with {@code **bold**} as "bold" and {@code [words](address)} as "words". */
  static String strip(String text) {
    String plain = text.contains("**") ? text.replace("**", "") : text;
    return plain.contains("](") ? withoutAddresses(plain) : plain;
  }

  private static String withoutAddresses(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    int seam = text.indexOf("](");
    while (seam >= 0) {
      int open = opening(text, Math.max(at, seam - LONGEST_LINK), seam);
      int close = closing(text, seam + 1);
      boolean link = open >= at && close > 0;
      if (link) {
        out.append(text, at, open).append(text, open + 1, seam);
        at = close + 1;
      }
      seam = text.indexOf("](", seam + 2);
    }
    return out.append(text, at, text.length()).toString();
  }

  private static int opening(String text, int from, int seam) {
    int at = seam;
    while (at > from && text.charAt(at) != '[') {
      at--;
    }
    return text.charAt(at) == '[' ? at : -1;
  }

  /** The end of an address, which may hold brackets in pairs but no blank within them; or -1. */
  private static int closing(String text, int bracket) {
    int end = lineEnd(text, bracket);
    int depth = 0;
    for (int at = bracket; at < end && (depth < 2 || text.charAt(at) != ' '); at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    int first = text.indexOf(')', bracket);
    return first < end ? first : -1;
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
