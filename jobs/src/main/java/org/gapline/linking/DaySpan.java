package org.gapline.linking;

import java.time.LocalDate;
import org.gapline.tagging.EventFacts;

/**
 * The days between which an event must have been, as numbers of days since 1970, both included:
 * reports whose spans have no day in common contradict each other by {@link DateClues}, whatever
 * else they say. The reverse does not hold, so those that meet are looked at closely.
 */
record DaySpan(int from, int to) {

  private static final DaySpan ANY = new DaySpan(Integer.MIN_VALUE, Integer.MAX_VALUE);

  static DaySpan of(DocumentEvent event) {
    EventFacts facts = event.facts();
    if (facts.year() == null) {
      return event.published() == null ? ANY : undated(event.published());
    }
    LocalDate first = facts.start() != null ? facts.start() : facts.end();
    LocalDate last = facts.end() != null ? facts.end() : first;
    if (last.isBefore(first)) {
      return ANY;
    }
    return switch (facts.precision()) {
      case DAY -> between(DateClues.firstPossible(facts), DateClues.lastPossible(facts));
      case MONTH ->
          between(first.withDayOfMonth(1), last.plusMonths(1).withDayOfMonth(1).minusDays(1));
      default -> between(first.withDayOfYear(1), last.plusYears(1).withDayOfYear(1).minusDays(1));
    };
  }

  /** One without a date was published from some time before to some time after it. */
  private static DaySpan undated(LocalDate published) {
    return between(
        published.minusDays(DateClues.REPORTED_AFTER),
        published.plusDays(DateClues.ANNOUNCED_BEFORE));
  }

  private static DaySpan between(LocalDate from, LocalDate to) {
    return new DaySpan((int) from.toEpochDay(), (int) to.toEpochDay());
  }
}
