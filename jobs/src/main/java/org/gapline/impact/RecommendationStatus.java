package org.gapline.impact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.table.RecommendationTable;
import org.gapline.table.StatementTable;

/**
 * What became of a recommendation: what a reviewer said last, else what its years presume. A
 * decision on any of its statements holds for it, until it is made anew in a later year.
 */
final class RecommendationStatus {

  private final Map<String, RecommendationTable.Row> latest = new HashMap<>();
  private final int lastYear;

  /**
   * @param lastYear the year of the release's last event
   */
  RecommendationStatus(List<RecommendationTable.Row> decisions, int lastYear) {
    this.lastYear = lastYear;
    decisions.forEach(
        row ->
            latest.merge(
                row.statementId(), row, (a, b) -> b.decidedOn().isAfter(a.decidedOn()) ? b : a));
  }

  /** The status in words, with the day of the decision where a reviewer set it. */
  String of(Register.Entry entry) {
    Optional<RecommendationTable.Row> decided =
        entry.said().stream()
            .map(StatementTable.Row::statementId)
            .map(latest::get)
            .filter(row -> row != null)
            .max(
                Comparator.comparing(RecommendationTable.Row::decidedOn)
                    .thenComparing(RecommendationTable.Row::statementId));
    String presumed = entry.presumed(lastYear);
    if (decided.isEmpty()) {
      return presumed;
    }
    String said = decided.get().status() + " (reviewer, " + decided.get().decidedOn() + ")";
    Integer heard = entry.last().year();
    return heard != null && heard > decided.get().decidedOn().getYear()
        ? presumed + ", made anew after: " + said
        : said;
  }
}
