package org.gapline.tagging.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.gapline.tagging.DatePrecision;

/**
 * A date of which parts may be unsaid.
 *
 * @param year the year, or 0
 * @param month month from 1, or 0
 * @param day day of the month from 1, or 0
 */
record PartialDate(int year, int month, int day) {

  /** The same with another year. */
  PartialDate inYear(int other) {
    return new PartialDate(other, month, day);
  }

  boolean hasYear() {
    return year != 0;
  }

  boolean hasDay() {
    return day != 0;
  }

  /** How exactly it is known; nothing is known without a year. */
  DatePrecision precision() {
    if (year == 0) {
      return DatePrecision.NONE;
    }
    return month == 0 ? DatePrecision.YEAR : day == 0 ? DatePrecision.MONTH : DatePrecision.DAY;
  }

  /** The day, the first of the month or year where less is said. */
  LocalDate firstDay() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** Whether the calendar has such a day; a leap year is taken where no year is said. */
  boolean exists() {
    try {
      LocalDate.of(year == 0 ? 2000 : year, Math.max(1, month), Math.max(1, day));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
