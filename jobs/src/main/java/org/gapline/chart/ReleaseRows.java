package org.gapline.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.table.CoOccurrenceTable;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;
import org.gapline.trend.CollectEvidence;

/**
 * The rows of a release that charts are drawn from.
 *
 * @param events all events
 * @param reportingEvents ids of the events with at least one statement of any role that is likely
 *     enough to count
 * @param standing the standing list
 * @param trends shares by period
 * @param tests trend tests
 * @param coOccurrence pairs of themes that were reported together
 * @param emerging phrases that the codebook does not know
 */
public record ReleaseRows(
    List<EventTable.Row> events,
    Set<String> reportingEvents,
    List<StandingTable.Row> standing,
    List<TrendTable.Row> trends,
    List<TrendTestTable.Row> tests,
    List<CoOccurrenceTable.Row> coOccurrence,
    List<EmergingPhrase> emerging) {

  public ReleaseRows {
    events = List.copyOf(events);
    reportingEvents = Set.copyOf(reportingEvents);
    standing = List.copyOf(standing);
    trends = List.copyOf(trends);
    tests = List.copyOf(tests);
    coOccurrence = List.copyOf(coOccurrence);
    emerging = List.copyOf(emerging);
  }

  /** The rows of a release without pairs of themes and without emerging phrases. */
  public ReleaseRows(
      List<EventTable.Row> events,
      Set<String> reportingEvents,
      List<StandingTable.Row> standing,
      List<TrendTable.Row> trends,
      List<TrendTestTable.Row> tests) {
    this(events, reportingEvents, standing, trends, tests, List.of(), List.of());
  }

  /** The ids of the events at which at least one statement was made that is likely enough. */
  public static Set<String> reportingEvents(Iterable<StatementTable.Row> statements) {
    Set<String> ids = new HashSet<>();
    for (StatementTable.Row statement : statements) {
      if (makesReporting(statement)) {
        ids.add(statement.eventId());
      }
    }
    return ids;
  }

  /** Whether its event is one that reports: it has one, and is likely enough to count. */
  public static boolean makesReporting(StatementTable.Row statement) {
    return makesReporting(statement.eventId(), statement.decidedBy(), statement.confidence());
  }

  /**
   * Whether a statement of this event, decided on in this way, makes its event one that reports.
   */
  public static boolean makesReporting(String eventId, String decidedBy, double confidence) {
    return eventId != null && CollectEvidence.isLikely(decidedBy, confidence);
  }
}
