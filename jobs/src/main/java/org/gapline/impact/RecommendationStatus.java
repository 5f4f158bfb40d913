package org.gapline.impact;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.RecommendationTable;
import org.gapline.table.StatementTable;

/**
 * What became of the recommendations and commitments of a release: what a reviewer said last, else
 * what its years presume. It is the same wherever one is shown: a decision on any statement of the
 * same words holds for all, until it is made anew in a later year.
 */
public final class RecommendationStatus {

  /** How many years after it was last heard one still counts as open. */
  static final int OPEN_YEARS = 5;

  private static final String OPEN = "open";

  private final Map<String, Register.Entry> entries = new HashMap<>();
  private final Map<String, RecommendationTable.Row> latest = new HashMap<>();
  private final int lastYear;

  private RecommendationStatus(int lastYear) {
    this.lastYear = lastYear;
  }

  /** The status of all in a release, by all its statements. */
  public static RecommendationStatus of(
      Collection<EventTable.Row> events,
      List<StatementTable.Row> statements,
      List<RecommendationTable.Row> decisions) {
    RecommendationStatus status = new RecommendationStatus(lastYear(events));
    decisions.forEach(
        row ->
            status.latest.merge(
                row.statementId(), row, (a, b) -> b.decidedOn().isAfter(a.decidedOn()) ? b : a));
    for (Role role : List.of(Role.RECOMMENDATION, Role.COMMITMENT)) {
      Register.of(statements, each -> each.role().equals(role.id()))
          .entries()
          .forEach(
              entry -> entry.said().forEach(said -> status.entries.put(said.statementId(), entry)));
    }
    return status;
  }

  private static int lastYear(Collection<EventTable.Row> events) {
    return events.stream()
        .map(EventTable.Row::year)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  /** The last year of the release's events; 0 where none is dated. */
  int lastYear() {
    return lastYear;
  }

  /** Whether it is open, by its years or by a reviewer. */
  public boolean isOpen(StatementTable.Row statement) {
    Register.Entry entry = entry(statement);
    Optional<RecommendationTable.Row> decided = decided(entry);
    return decided.isEmpty() || isMadeAnew(entry, decided.get())
        ? presumed(entry).equals(OPEN)
        : decided.get().status().equals(OPEN);
  }

  /** The status in words, with the day of the decision where a reviewer set it. */
  String inWords(StatementTable.Row statement) {
    Register.Entry entry = entry(statement);
    Optional<RecommendationTable.Row> decided = decided(entry);
    if (decided.isEmpty()) {
      return presumed(entry);
    }
    String said = decided.get().status() + " (reviewer, " + decided.get().decidedOn() + ")";
    return isMadeAnew(entry, decided.get()) ? presumed(entry) + ", made anew after: " + said : said;
  }

  private Register.Entry entry(StatementTable.Row statement) {
    return entries.getOrDefault(statement.statementId(), new Register.Entry(List.of(statement)));
  }

  private Optional<RecommendationTable.Row> decided(Register.Entry entry) {
    return entry.said().stream()
        .map(StatementTable.Row::statementId)
        .map(latest::get)
        .filter(Objects::nonNull)
        .max(
            Comparator.comparing(RecommendationTable.Row::decidedOn)
                .thenComparing(RecommendationTable.Row::statementId));
  }

  private boolean isMadeAnew(Register.Entry entry, RecommendationTable.Row decided) {
    return entry.lastHeard() > decided.decidedOn().getYear();
  }

  private String presumed(Register.Entry entry) {
    boolean isDated = entry.lastHeard() > 0;
    return isDated && lastYear - entry.lastHeard() <= OPEN_YEARS ? OPEN : "unknown";
  }
}
