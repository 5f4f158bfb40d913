package org.gapline.document;

import org.gapline.document.MastheadLine.Part;

/** Tells job numbers such as "21-17442" or "GE.19-12345(E)", bar codes and page numbers apart. */
final class MastheadNumber {

  private static final int MOST_DIGITS_OF_A_PAGE = 3;
  private static final String MARKS = ".-/*()";

  private MastheadNumber() {}

  /** What a word of digits, capitals and marks numbers, or null where it is no such word. */
  static Part part(String word) {
    int digits = digits(word);
    boolean mostlyLetters = digits * 2 < word.length();
    if (digits <= 0) {
      return null;
    } else if (digits < word.length() && word.indexOf('/') > 1) {
      return mostlyLetters ? Part.CODE : Part.PAGE;
    }
    boolean page =
        word.indexOf('/') > 0 || (digits == word.length() && digits <= MOST_DIGITS_OF_A_PAGE);
    boolean job = word.indexOf('-') > 0 || word.startsWith("*") || digits == 6 || digits == 7;
    if (mostlyLetters || !(page || job)) {
      return null;
    }
    return page ? Part.PAGE : Part.JOB;
  }

  /** How many digits a word has; -1 where it holds more than digits, capitals and marks. */
  private static int digits(String word) {
    int digits = 0;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      boolean capital = c >= 'A' && c <= 'Z';
      if (Character.isDigit(c)) {
        digits++;
      } else if (!capital && MARKS.indexOf(c) < 0) {
        return -1;
      }
    }
    return digits;
  }
}
