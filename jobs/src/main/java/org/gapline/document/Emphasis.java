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
      int close = text.indexOf(')', seam);
      boolean link = open >= at && close > 0 && close < lineEnd(text, seam);
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

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
