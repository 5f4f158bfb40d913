package org.gapline.document;

/**
 * The label at the beginning of a numbered paragraph, heading or list item: {@code (a)}, {@code
 * a)}, {@code 1.}, {@code 2.3}, {@code 1)}, {@code (iv)}, {@code IV.}
 */
final class Label {

  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_ROMAN = 5;
  private static final String ROMAN = "ivxlc";

  private Label() {}

  /**
   * The offset after the label and the spaces behind it.
   *
   * @return {@code begin} where the text begins with no label, or with nothing but a label
   */
  static int end(String text, int begin, int end) {
    int at = afterLabel(text, begin, end);
    if (at <= begin || at >= end || text.charAt(at) != ' ') {
      return begin;
    }
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at == end ? begin : at;
  }

  /** The offset after a label and the one that may follow it, as in {@code "12. (a) Text"}. */
  static int allEnd(String text, int begin, int end) {
    int first = end(text, begin, end);
    boolean followed = first > begin && isDigit(text.charAt(begin)) && text.charAt(first) == '(';
    return followed ? end(text, first, end) : first;
  }

  /** Whether the text begins with a number and a full stop, as paragraphs are numbered, too. */
  static boolean isNumbered(String text) {
    int digits = digits(text, 0, text.length());
    return digits > 0 && end(text, 0, text.length()) > digits && text.charAt(digits) == '.';
  }

  /** Whether the text begins with a Roman number in capitals and a full stop, as sections do. */
  static boolean isOfSection(String text) {
    int end = end(text, 0, text.length());
    int stop = text.indexOf('.');
    return stop > 0 && stop < end && isUpperRoman(text, 0, stop);
  }

  private static int afterLabel(String text, int begin, int end) {
    if (begin >= end) {
      return begin;
    }
    char first = text.charAt(begin);
    if (first == '(') {
      int core = core(text, begin + 1, end);
      return core > begin + 1 && core < end && text.charAt(core) == ')' ? core + 1 : begin;
    }
    int core = core(text, begin, end);
    if (core == begin || core >= end) {
      return begin;
    }
    int decimal = decimalEnd(text, core, end);
    if (decimal > core) {
      return decimal;
    }
    char closing = text.charAt(core);
    boolean closed =
        closing == ')' || (closing == '.' && (isDigit(first) || isUpperRoman(text, begin, core)));
    return closed ? core + 1 : begin;
  }

  /**
   * The offset after the rest of a number in parts, as of "2.3" or "2.3.1.", where a capital letter
   * follows it; else {@code at}.
   */
  private static int decimalEnd(String text, int at, int end) {
    int part = at;
    while (part + 1 < end && text.charAt(part) == '.' && isDigit(text.charAt(part + 1))) {
      part = digits(text, part + 1, end);
    }
    if (part == at || !isDigit(text.charAt(at - 1))) {
      return at;
    }
    int closed = part < end && text.charAt(part) == '.' ? part + 1 : part;
    boolean capital =
        closed + 1 < end
            && text.charAt(closed) == ' '
            && Character.isUpperCase(text.charAt(closed + 1));
    return capital ? closed : at;
  }

  private static int core(String text, int begin, int end) {
    if (begin >= end) {
      return begin;
    }
    int digits = digits(text, begin, end);
    if (digits > begin) {
      return digits - begin <= LONGEST_NUMBER ? digits : begin;
    }
    int at = begin;
    while (at < end && at - begin <= LONGEST_ROMAN && isRoman(text.charAt(at))) {
      at++;
    }
    if (at > begin && at - begin <= LONGEST_ROMAN && !isLetterAt(text, at, end)) {
      return at;
    }
    boolean single = isAsciiLetter(text.charAt(begin)) && !isLetterAt(text, begin + 1, end);
    return single ? begin + 1 : begin;
  }

  private static int digits(String text, int begin, int end) {
    int at = begin;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isUpperRoman(String text, int begin, int end) {
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      if (c != 'I' && c != 'V' && c != 'X') {
        return false;
      }
    }
    return true;
  }

  private static boolean isRoman(char c) {
    return ROMAN.indexOf(c) >= 0 || c == 'I' || c == 'V' || c == 'X';
  }

  private static boolean isLetterAt(String text, int at, int end) {
    return at < end && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
