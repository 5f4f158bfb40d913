package org.gapline.document;

import java.util.Locale;

/** Tells lines that hold a place and a date, and no more, from titles that mention one. */
final class Dateline {

  private static final int PLACE_WORDS = 5;
  private static final int REST_WORDS = 4;
  private static final int DAY_AND_MONTH_WORDS = 5;

  private Dateline() {}

  /** A place and a date, or a date alone: next to nothing stands there besides. */
  static boolean isOne(String text) {
    int digits = 0;
    int firstDigit = -1;
    for (int at = 0; at < text.length(); at++) {
      boolean digit = Character.isDigit(text.charAt(at));
      firstDigit = digit && firstDigit < 0 ? at : firstDigit;
      digits = digit ? digits + 1 : 0;
      if (digits == 4) {
        String before = text.substring(0, firstDigit).strip();
        return WordCount.of(before) <= PLACE_WORDS
            && WordCount.of(text.substring(at + 1)) <= REST_WORDS
            && (before.isEmpty() || before.indexOf(',') > 0 || endsWithMonth(before));
      }
    }
    return firstDigit >= 0 && WordCount.of(text) <= DAY_AND_MONTH_WORDS && holdsMonth(text);
  }

  private static boolean holdsMonth(String text) {
    for (String word : SpacedWords.of(text)) {
      if (word.length() > 2 && endsWithMonth(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithMonth(String before) {
    String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return MonthNames.begins(last);
  }
}
