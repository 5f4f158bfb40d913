package org.gapline.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Reads the date of issue of a masthead: a day, the name of a month and a year, or their like. */
final class IssueDate {

  private IssueDate() {}

  /** The date that a line is and nothing else, or null. */
  static LocalDate of(String line) {
    int day = 0;
    int month = 0;
    int year = 0;
    for (String written : SpacedWords.of(line.replace(',', ' ').replace('.', ' '))) {
      String word = written.toLowerCase(Locale.ROOT);
      int number = number(word);
      if (number > 31 && year == 0) {
        year = number;
      } else if (number > 0 && number <= 31 && day == 0) {
        day = number;
      } else if (number == 0 && month == 0 && MonthNames.month(word) > 0) {
        month = MonthNames.month(word);
      } else if (!word.equals("de") && !word.equals("le")) {
        return null;
      }
    }
    return day(year, month, day);
  }

  private static LocalDate day(int year, int month, int day) {
    if (year < 1945 || month == 0 || day == 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The number of "13", "1st", "1er"; 0 where the word is none. */
  private static int number(String word) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    String rest = word.substring(end);
    boolean ordinal = rest.isEmpty() || List.of("st", "nd", "rd", "th", "er", "º").contains(rest);
    return end > 0 && end <= 4 && ordinal ? Integer.parseInt(word.substring(0, end)) : 0;
  }
}
