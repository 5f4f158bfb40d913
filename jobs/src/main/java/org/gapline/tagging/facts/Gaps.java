package org.gapline.tagging.facts;

import org.gapline.codebook.pattern.Tokens;

/** What stands between two neighbouring words. */
final class Gaps {

  private Gaps() {}

  /** Whether a dash joins word {@code i} to the next. */
  static boolean dash(String text, Tokens tokens, int i) {
    if (inside(tokens, i) && text.startsWith(".-", tokens.end(i))) {
      return tokens.begin(i + 1) - tokens.end(i) == 2;
    }
    return one(text, tokens, i, "-–—‑‒−");
  }

  /** Whether a comma stands between word {@code i} and the next. */
  static boolean comma(String text, Tokens tokens, int i) {
    return one(text, tokens, i, ",");
  }

  /** Whether a dash, a comma, a slash or an ampersand joins word {@code i} to the next. */
  static boolean joins(String text, Tokens tokens, int i) {
    return one(text, tokens, i, "-–—‑‒−,/&");
  }

  /** Whether at most a blank, a point, a dash or an apostrophe stands after word {@code i}. */
  static boolean closeUp(String text, Tokens tokens, int i) {
    if (!inside(tokens, i)) {
      return false;
    }
    int begin = tokens.end(i);
    int end = tokens.begin(i + 1);
    if (end - begin > 3) {
      return false;
    }
    for (int k = begin; k < end; k++) {
      if (!isBlank(text.charAt(k)) && ".-'’º°".indexOf(text.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the same of "-", "/", "." stands after word {@code i} and after the next. */
  static boolean sameSeparator(String text, Tokens tokens, int i) {
    if (!inside(tokens, i + 1)) {
      return false;
    }
    int first = tokens.end(i);
    int second = tokens.end(i + 1);
    return tokens.begin(i + 1) == first + 1
        && tokens.begin(i + 2) == second + 1
        && text.charAt(first) == text.charAt(second)
        && "-/.".indexOf(text.charAt(first)) >= 0;
  }

  /** Whether exactly one of the marks stands after word {@code i}, blanks apart. */
  static boolean one(String text, Tokens tokens, int i, String marks) {
    if (!inside(tokens, i) || tokens.begin(i + 1) - tokens.end(i) > 3) {
      return false;
    }
    int seen = 0;
    for (int k = tokens.end(i); k < tokens.begin(i + 1); k++) {
      char c = text.charAt(k);
      if (marks.indexOf(c) >= 0) {
        seen++;
      } else if (!isBlank(c)) {
        return false;
      }
    }
    return seen == 1;
  }

  /** Whether nothing but blanks stands after word {@code i}. */
  static boolean blank(String text, Tokens tokens, int i) {
    if (!inside(tokens, i)) {
      return false;
    }
    for (int k = tokens.end(i); k < tokens.begin(i + 1); k++) {
      if (!isBlank(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\n' || c == '\t' || c == '\u2009' || c == '\u202f';
  }

  private static boolean inside(Tokens tokens, int i) {
    return i >= 0 && i + 1 < tokens.size();
  }
}
