package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.Set;
import org.gapline.document.DocumentFlag;
import org.gapline.tagging.DatePrecision;

/**
 * When an event took place.
 *
 * @param start first day, the first of the month or year where less is known; null where only the
 *     last day is known or nothing
 * @param end last day, or null
 * @param precision how exactly it is known
 * @param flags what was inferred
 */
record EventDate(LocalDate start, LocalDate end, DatePrecision precision, Set<DocumentFlag> flags) {

  EventDate {
    flags = Set.copyOf(flags);
  }

  static final EventDate UNKNOWN =
      new EventDate(null, null, DatePrecision.NONE, Set.of(DocumentFlag.NO_EVENT_DATE));

  /** A month or a year. */
  static EventDate coarse(PartialDate date, Set<DocumentFlag> flags) {
    return new EventDate(date.firstDay(), null, date.precision(), flags);
  }

  static EventDate days(LocalDate start, LocalDate end, Set<DocumentFlag> flags) {
    return new EventDate(start, end, DatePrecision.DAY, flags);
  }
}
