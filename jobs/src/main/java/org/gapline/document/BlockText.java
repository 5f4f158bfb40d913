package org.gapline.document;

/** Cleans the text of one block: one space between words, and lost links closed up. */
final class BlockText {

  private BlockText() {}

  /** The text on one line, without what lost links left behind: "( )", " ." and " ,". */
  static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n' || c == '\t' || Characters.isSpace(c)) {
        space(out);
      } else if (closesLostLink(out, c)) {
        out.setLength(out.length() - (endsWith(out, ' ') ? 2 : 1));
      } else if ((c == '.' || c == ',') && endsWith(out, ' ') && endsWord(text, at + 1)) {
        out.setCharAt(out.length() - 1, c);
      } else {
        out.append(c);
      }
    }
    while (endsWith(out, ' ')) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  private static boolean isClean(String text) {
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean gap = before == ' ' || before == '(' || before == '[';
      if (c < ' ' || Characters.isSpace(c) || (gap && " .,)]".indexOf(c) >= 0)) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static void space(StringBuilder out) {
    if (!out.isEmpty() && !endsWith(out, ' ')) {
      out.append(' ');
    }
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
