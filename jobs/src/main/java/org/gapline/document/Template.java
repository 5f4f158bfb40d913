package org.gapline.document;

import java.util.Locale;

/** Placeholders that a template left in the text: {@code [post_author]}, {@code {{caption}}}. */
final class Template {

  private static final int LONGEST = 400;

  private Template() {}

  /** Whether the line holds nothing but placeholders, separators and a word or two. */
  static boolean isOne(String line) {
    if (line.length() > LONGEST || (line.indexOf('[') < 0 && line.indexOf('{') < 0)) {
      return false;
    }
    if (isButtons(line)) {
      return true;
    }
    boolean placeholder = false;
    int words = 0;
    int at = 0;
    while (at < line.length()) {
      int end = placeholderEnd(line, at);
      if (end > at) {
        placeholder = true;
        at = end;
      } else {
        words += Character.isLetter(line.charAt(at)) && isWordStart(line, at) ? 1 : 0;
        at++;
      }
    }
    return placeholder && words <= 2;
  }

  /** "[Register] [Share]": buttons of a page that was saved as text. */
  private static boolean isButtons(String line) {
    int buttons = 0;
    int at = 0;
    while (at < line.length() && line.charAt(at) == '[') {
      int close = line.indexOf(']', at);
      if (close < 0) {
        return false;
      }
      buttons++;
      at = close + 1;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
    return buttons >= 2 && at == line.length();
  }

  private static int placeholderEnd(String line, int at) {
    if (line.startsWith("{{", at)) {
      int close = line.indexOf("}}", at);
      return close < 0 ? at : close + 2;
    }
    if (line.charAt(at) != '[') {
      return at;
    }
    int close = line.indexOf(']', at);
    if (close < 0) {
      return at;
    }
    String inside = line.substring(at + 1, close).toLowerCase(Locale.ROOT);
    int space = inside.indexOf(' ');
    boolean name = (space < 0 ? inside : inside.substring(0, space)).indexOf('_') > 0;
    return name || inside.startsWith("image:") || inside.startsWith("img") || inside.equals("...")
        ? close + 1
        : at;
  }

  private static boolean isWordStart(String line, int at) {
    return at == 0 || !Character.isLetter(line.charAt(at - 1));
  }
}
