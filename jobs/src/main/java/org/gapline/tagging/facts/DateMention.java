package org.gapline.tagging.facts;

import java.time.DayOfWeek;

/**
 * A date, or a span of days, as a text writes it.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param start first day; its year is 0 where the text gives none there
 * @param end last day; the start where one day is meant
 * @param weekday day of the week that stands with the start, or null
 * @param swappable whether day and month are numbers that could be either way round
 */
record DateMention(
    int first, int last, PartialDate start, PartialDate end, DayOfWeek weekday, boolean swappable) {

  /** Whether it spans several days. */
  boolean isSpan() {
    return !start.equals(end);
  }

  DateMention inYear(int year) {
    int startYear = start.month() > end.month() ? year - 1 : year;
    return new DateMention(
        first, last, start.inYear(startYear), end.inYear(year), weekday, swappable);
  }

  /** Day and month the other way round, for certain. */
  DateMention swapped() {
    PartialDate other = new PartialDate(start.year(), start.day(), start.month());
    return new DateMention(first, last, other, other, weekday, false);
  }

  /** Day and month as they are, for certain. */
  DateMention certain() {
    return new DateMention(first, last, start, end, weekday, false);
  }
}
