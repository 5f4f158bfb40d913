package org.gapline.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gapline.table.EventConflict;
import org.gapline.table.EventTable;
import org.gapline.tagging.DatePrecision;

/**
 * When an event was, by all its reports: the most exact of them decide.
 *
 * @param start first day, or null
 * @param end last day, or null
 * @param precision how exactly it is known
 * @param conflicts what the most exact reports disagree on
 */
record EventDates(
    LocalDate start, LocalDate end, DatePrecision precision, List<EventConflict> conflicts) {

  /** A range of more days is no longer taken as more telling than a single day. */
  private static final int LONGEST_EVENT = 14;

  static EventDates of(List<DocumentEvent> reports) {
    DatePrecision finest =
        reports.stream()
            .map(report -> report.facts().precision())
            .min(DatePrecision::compareTo)
            .orElse(DatePrecision.NONE);
    List<DocumentEvent> exact =
        reports.stream().filter(report -> report.facts().precision() == finest).toList();
    Consensus<LocalDate> starts =
        Consensus.of(EventTable.START_DATE, exact, r -> r.facts().start());
    LocalDate start = starts.value(day -> 0);
    List<DocumentEvent> fitting =
        exact.stream().filter(report -> endsAfter(report.facts().end(), start)).toList();
    LocalDate end =
        Consensus.of(EventTable.END_DATE, fitting, r -> r.facts().end())
            .value(day -> days(start, day));
    List<EventConflict> conflicts = new ArrayList<>(starts.conflicts());
    conflicts.addAll(Consensus.of(EventTable.END_DATE, exact, r -> r.facts().end()).conflicts());
    return new EventDates(start, end, finest, conflicts);
  }

  private static boolean endsAfter(LocalDate end, LocalDate start) {
    return start == null || end == null || !end.isBefore(start);
  }

  /** A report of the opening gives the first day only: the range tells more. */
  private static int days(LocalDate start, LocalDate end) {
    long days = start == null ? 0 : ChronoUnit.DAYS.between(start, end);
    return days > LONGEST_EVENT ? 0 : (int) days;
  }

  /** Whether the report says the same. */
  boolean isOf(DocumentEvent report) {
    return report.facts().precision() == precision
        && (start == null || start.equals(report.facts().start()))
        && (end == null || end.equals(report.facts().end()));
  }
}
