package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The mark of a footnote: raised digits, digits in square brackets, or digits that stand right
 * behind a word, as "measures.12" where the print raised them.
 *
 * @param number number of the note
 * @param begin offset of its first character
 * @param end offset after its last character
 */
record NoteMark(int number, int begin, int end) {

  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final String BEHIND = ".,;:)]\u201d\u2019\"\u00bb";
  private static final String SIGNS = "*\u2020\u2021";
  private static final int MOST_DIGITS = 3;

  /**
   * The mark at the beginning of a note, as of "12 See S/2021/98" or "[3] Ibid."; null where the
   * text begins with none. A number with a full stop is that of a paragraph.
   */
  static NoteMark leading(String text) {
    int open = text.startsWith("[") ? 1 : 0;
    int end = open;
    while (end < text.length() && digit(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == open || end - open > MOST_DIGITS) {
      return null;
    }
    boolean raised = isRaised(text.charAt(open));
    int after = open == 1 ? end + 1 : end;
    boolean closed = open == 0 || (end < text.length() && text.charAt(end) == ']');
    int words = after;
    while (words < text.length() && text.charAt(words) == ' ') {
      words++;
    }
    boolean spaced = words > after || raised;
    return closed && spaced && words < text.length() && beginsNote(text.charAt(words))
        ? new NoteMark(number(text, open, end), 0, words)
        : null;
  }

  /** Whether a line of small print begins with a mark: a digit, raised or not, or a sign. */
  static boolean opens(String line) {
    char first = line.charAt(0);
    return digit(first) >= 0 || SIGNS.indexOf(first) >= 0;
  }

  private static boolean beginsNote(char c) {
    return Character.isUpperCase(c) || "\u201c\"\u00ab(\u2018h".indexOf(c) >= 0;
  }

  /** The length of a text without a mark that stands behind the end of its sentence. */
  static int withoutTrailing(String text) {
    int end = text.length();
    while (end > 1 && digit(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean marked =
        end < text.length()
            && (isRaised(text.charAt(end))
                || (end > 1
                    && ".;".indexOf(text.charAt(end - 1)) >= 0
                    && Character.isLowerCase(text.charAt(end - 2))));
    return marked ? end : text.length();
  }

  /** The marks within a text, in order. */
  static List<NoteMark> in(String text) {
    List<NoteMark> marks = new ArrayList<>();
    for (int at = 1; at < text.length(); at++) {
      if (digit(text.charAt(at)) >= 0) {
        int end = at;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
          end++;
        }
        NoteMark mark = mark(text, at, end);
        if (mark != null) {
          marks.add(mark);
        }
        at = end;
      }
    }
    return marks;
  }

  private static NoteMark mark(String text, int begin, int end) {
    if (end - begin > MOST_DIGITS) {
      return null;
    }
    char before = text.charAt(begin - 1);
    int number = number(text, begin, end);
    if (before == '[' && end < text.length() && text.charAt(end) == ']') {
      int from = begin > 1 && text.charAt(begin - 2) == ' ' ? begin - 2 : begin - 1;
      return new NoteMark(number, from, end + 1);
    }
    boolean ends = end == text.length() || !isWord(text, end);
    boolean raised = isRaised(text.charAt(begin)) && before != ' ';
    return ends && (raised || isBehindWord(text, begin)) ? new NoteMark(number, begin, end) : null;
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c) || ((c == '-' || c == '/') && at + 1 < text.length());
  }

  /** Behind a word in small letters, or behind the punctuation that closes one. */
  private static boolean isBehindWord(String text, int at) {
    char before = text.charAt(at - 1);
    if (BEHIND.indexOf(before) >= 0) {
      return at > 1 && (Character.isLetter(text.charAt(at - 2)) || isClosed(text, at - 2));
    }
    return Character.isLowerCase(before);
  }

  /** "(2001)." and the like end with a bracket before the full stop, or are years. */
  private static boolean isClosed(String text, int at) {
    char c = text.charAt(at);
    boolean year =
        at >= 3 && areDigits(text, at - 3, at + 1) && (at == 3 || !digitAt(text, at - 4));
    return BEHIND.indexOf(c) >= 0 || year;
  }

  private static boolean areDigits(String text, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (!digitAt(text, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean digitAt(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isRaised(char c) {
    return RAISED.indexOf(c) >= 0;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : RAISED.indexOf(c);
  }

  private static int number(String text, int begin, int end) {
    int number = 0;
    for (int at = begin; at < end; at++) {
      number = 10 * number + digit(text.charAt(at));
    }
    return number;
  }
}
