package org.gapline.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/**
 * Says what an event and its statements add to trends: which gaps were reported, by whom it counts,
 * and which statement shows each best.
 *
 * <p>A challenge without a theme of the codebook ({@code other}) makes an event reporting and is no
 * theme's gap.
 */
public final class CollectEvidence {

  /** A challenge counts as a reported gap when one of these says so. */
  public static final Set<String> SPEAKERS =
      Set.of("participants", "host-state", "assessor", "organizer", "unclear");

  private static final String UNTHEMED = "other";

  /** The surest statement first; among equals, the first in the text. */
  private static final Comparator<StatementTable.Row> BEST =
      Comparator.comparingDouble((StatementTable.Row row) -> -row.confidence())
          .thenComparing(StatementTable.Row::docId)
          .thenComparingInt(StatementTable.Row::begin)
          .thenComparing(StatementTable.Row::statementId);

  private final Set<String> speakers;

  public CollectEvidence() {
    this(SPEAKERS);
  }

  /** Counts the challenges that these speakers assert. */
  public CollectEvidence(Set<String> speakers) {
    this.speakers = Set.copyOf(speakers);
  }

  /**
   * The evidence of one event.
   *
   * @param event the event
   * @param statements its statements, of all its documents
   * @param words words of its documents together
   */
  public EventEvidence apply(EventTable.Row event, List<StatementTable.Row> statements, int words) {
    return new EventEvidence(
        event.eventId(),
        event.startDate(),
        event.year(),
        event.regions(),
        event.groupings(),
        event.states(),
        Set.copyOf(event.agenda()),
        statements.size(),
        bestByTheme(statements.stream().filter(this::isReportedGap)),
        bestByTheme(withRole(statements, Role.RECOMMENDATION)),
        new TreeSet<>(bestByTheme(withRole(statements, Role.PROGRESS)).keySet()),
        words);
  }

  private boolean isReportedGap(StatementTable.Row statement) {
    return statement.role().equals(Role.CHALLENGE.id())
        && speakers.contains(statement.assertedBy());
  }

  private static Stream<StatementTable.Row> withRole(
      List<StatementTable.Row> statements, Role role) {
    return statements.stream().filter(statement -> statement.role().equals(role.id()));
  }

  private static Map<String, String> bestByTheme(Stream<StatementTable.Row> statements) {
    Map<String, String> best = new TreeMap<>();
    statements
        .sorted(BEST)
        .forEach(
            statement ->
                statement.themes().stream()
                    .filter(theme -> !theme.equals(UNTHEMED))
                    .forEach(theme -> best.putIfAbsent(theme, statement.statementId())));
    return best;
  }
}
