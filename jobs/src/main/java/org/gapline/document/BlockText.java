package org.gapline.document;

/** Cleans the text of one block: one space between words, and lost links closed up. */
final class BlockText {

  private BlockText() {}

  /** The text on one line, without what lost links left behind: "( )", " ." and " ,". */
  static String clean(String text) {
    int at = nextUnclean(text, 0);
    if (at == text.length() && !text.endsWith(" ")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    while (at < text.length()) {
      out.append(text, copied, at);
      copied = at;
      do {
        append(out, text, copied);
        copied++;
      } while (copied < text.length() && !Character.isLetterOrDigit(text.charAt(copied)));
      at = nextUnclean(text, copied);
    }
    out.append(text, copied, text.length());
    return out.toString().stripTrailing();
  }

  /** The next character that cannot simply be copied, or the end. */
  private static int nextUnclean(String text, int from) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || (c >= 0x80 && Characters.isSpace(c)) || (isGap(before) && isClosing(c))) {
        return at;
      }
      before = c;
    }
    return text.length();
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '(' || c == '[';
  }

  private static boolean isClosing(char c) {
    return c == ' ' || c == '.' || c == ',' || c == ')' || c == ']';
  }

  private static void append(StringBuilder out, String text, int at) {
    char c = text.charAt(at);
    if (c == KeptText.PAGE_BREAK) {
      appendPageBreak(out);
    } else if (c <= ' ' || Characters.isSpace(c)) {
      if (!out.isEmpty() && !endsWith(out, KeptText.PAGE_BREAK) && !endsWith(out, ' ')) {
        out.append(' ');
      }
    } else if (closesLostLink(out, c)) {
      out.setLength(out.length() - (endsWith(out, ' ') ? 2 : 1));
    } else if ((c == '.' || c == ',') && endsWith(out, ' ') && endsWord(text, at + 1)) {
      out.setCharAt(out.length() - 1, c);
    } else {
      out.append(c);
    }
  }

  /** A page begins in place of the blank. */
  private static void appendPageBreak(StringBuilder out) {
    if (endsWith(out, ' ')) {
      out.setLength(out.length() - 1);
    }
    out.append(KeptText.PAGE_BREAK);
  }

  private static boolean closesLostLink(StringBuilder out, char c) {
    char open = c == ')' ? '(' : c == ']' ? '[' : 0;
    int last = out.length() - 1;
    int at = last >= 0 && out.charAt(last) == ' ' ? last - 1 : last;
    return open != 0 && at >= 0 && out.charAt(at) == open;
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length()
        || (!Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '.');
  }

  private static boolean endsWith(StringBuilder out, char c) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == c;
  }
}
