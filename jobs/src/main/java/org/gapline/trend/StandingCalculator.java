package org.gapline.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gapline.table.StandingTable;

/**
 * The standing list: one row per theme and unit with at least one reported gap, whether its events
 * are dated or not.
 *
 * <p>An undated event counts, names its States and may give the latest statement where no dated one
 * does; it is neither the first nor the last heard. Progress counts from dated events after the day
 * on which the gap was first heard; where no event with the gap is dated, there is no such day and
 * no such progress. The latest recommendation may come from an event without the gap. The latest
 * statements are those that are confident, where there are any ({@link CollectEvidence#CONFIDENT}).
 */
public final class StandingCalculator {

  /** Units in order; in each, what most events reported, then what was heard last. */
  private static final Comparator<StandingTable.Row> ORDER =
      Comparator.comparing(StandingTable.Row::region)
          .thenComparing(StandingTable.Row::eventsWithGap, Comparator.reverseOrder())
          .thenComparing(
              StandingTable.Row::lastHeard, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(StandingTable.Row::theme);

  private StandingCalculator() {}

  /** The rows, by unit, and in a unit the most reported first. */
  public static List<StandingTable.Row> rows(EventTally tally) {
    List<StandingTable.Row> rows = new ArrayList<>();
    for (Map.Entry<String, UnitTally> unit : tally.units().entrySet()) {
      unit.getValue()
          .themes()
          .forEach(
              (theme, standing) -> {
                if (standing.eventsWithGap() > 0) {
                  rows.add(row(theme, unit.getKey(), standing));
                }
              });
    }
    rows.sort(ORDER);
    return List.copyOf(rows);
  }

  private static StandingTable.Row row(String theme, String unit, ThemeStanding standing) {
    return new StandingTable.Row(
        theme,
        unit,
        standing.eventsWithGap(),
        standing.firstHeard(),
        standing.lastHeard(),
        standing.states(),
        standing.latestChallengeId(),
        standing.latestRecommendationId(),
        standing.progressSince());
  }
}
