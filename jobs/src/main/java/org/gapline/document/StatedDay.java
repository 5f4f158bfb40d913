package org.gapline.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A day that metadata or a record states. Years are bounded: a slip such as 0219 or 20190 would
 * stretch every axis and trend over centuries.
 */
public final class StatedDay {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private StatedDay() {}

  /** The day written as {@code 2019-11-12}, or null where it is none of these two centuries. */
  public static LocalDate parse(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Says that a value is no such day, and what to do. */
  public static String problem(String value) {
    return "\""
        + value
        + "\" is no date between "
        + FIRST_YEAR
        + " and "
        + LAST_YEAR
        + ". Write it as 2019-11-12";
  }
}
