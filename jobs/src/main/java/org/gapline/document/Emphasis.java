package org.gapline.document;

/** Takes the marks of Markdown for bold text and links out of a text. */
final class Emphasis {

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
      int open = text.lastIndexOf('[', seam);
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

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
