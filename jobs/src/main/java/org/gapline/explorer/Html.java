package org.gapline.explorer;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML in which every text and every attribute is escaped: there is no way to put markup in
 * from outside.
 */
final class Html {

  private final StringBuilder out = new StringBuilder(1 << 18);
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are given as name, value, name, value. */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of <" + tag + "> has no value");
    }
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Ends the element that was begun last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    if (open.size() < 5) {
      out.append('\n');
    }
    return this;
  }

  /** An element that holds only text. */
  Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element without content and without an end, as {@code meta} and {@code img}. */
  Html empty(String tag, String... attributes) {
    open(tag, attributes);
    open.pop();
    return this;
  }

  /** How many bytes are written so far. */
  int bytes() {
    return PageBytes.of(out.toString());
  }

  /** Text. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** The style sheet, which is ours and is not escaped. */
  Html style(String css) {
    open("style");
    out.append(css);
    return close();
  }

  /** Our script, which is ours and is not escaped, or data that cannot end the element. */
  Html script(String script, String... attributes) {
    open("script", attributes);
    out.append(script);
    return close();
  }

  /** The text without characters that have no place in a page. */
  static String clean(String text) {
    StringBuilder cleaned = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      cleaned.append(isAllowed(text.charAt(i)) ? text.charAt(i) : '\uFFFD');
    }
    return cleaned.toString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isAllowed(c) ? c : '\uFFFD');
      }
    }
  }

  /** Control characters have no place in a page, and one that turns text around can deceive. */
  private static boolean isAllowed(char c) {
    boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return !control && !turning && c != 0xFFFE && c != 0xFFFF;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return "<!doctype html>\n" + out;
  }
}
