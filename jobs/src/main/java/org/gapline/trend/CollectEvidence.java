package org.gapline.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.codebook.DecidedBy;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/**
 * Says what an event and its statements add to trends: which gaps were reported, by whom it counts,
 * and which statement shows each best.
 *
 * <p>Where only the weighed evidence tells a statement's role and it is as likely wrong as right,
 * the statement adds nothing. A challenge without a theme of the codebook ({@code other}) makes an
 * event reporting and is no theme's gap.
 */
public final class CollectEvidence {

  /** A challenge counts as a reported gap when one of these says so. */
  public static final Set<String> SPEAKERS =
      Set.of("participants", "host-state", "assessor", "organizer", "unclear");

  /**
   * A statement of which no rule names the role counts from this confidence on, and for nothing
   * below it: left out of their fold, statements below it were wrong more often than right
   * (docs/accuracy.md).
   */
  public static final double LEAST_BY_MODEL = 0.5;

  /**
   * From this confidence on a statement goes before a later one of less: left out of their fold,
   * nine of ten of them and more were right (docs/accuracy.md).
   */
  public static final double CONFIDENT = 0.8;

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
    List<StatementTable.Row> counted =
        statements.stream().filter(CollectEvidence::isLikely).toList();
    return new EventEvidence(
        event.eventId(),
        event.day(),
        event.year(),
        event.regions(),
        event.groupings(),
        event.states(),
        Set.copyOf(event.agenda()),
        counted.size(),
        bestByTheme(counted.stream().filter(this::isReportedGap)),
        bestByTheme(withRole(counted, Role.RECOMMENDATION)),
        new TreeSet<>(bestByTheme(withRole(counted, Role.PROGRESS)).keySet()),
        doubtful(counted),
        words);
  }

  /** The same together with the words of its reported gaps. */
  public HeardEvent heard(EventTable.Row event, List<StatementTable.Row> statements, int words) {
    List<Challenge> challenges =
        statements.stream()
            .filter(CollectEvidence::isLikely)
            .filter(this::isReportedGap)
            .map(s -> new Challenge(s.statementId(), s.docId(), s.language(), s.text()))
            .toList();
    return new HeardEvent(apply(event, statements, words), challenges);
  }

  /** Whether it is probable enough that it was said: if not, no figure rests on the statement. */
  public static boolean isLikely(StatementTable.Row statement) {
    return isLikely(statement.decidedBy(), statement.confidence());
  }

  /** Whether a statement that was decided on in this way is likely enough to count. */
  public static boolean isLikely(String decidedBy, double confidence) {
    return !DecidedBy.MODEL.is(decidedBy) || confidence >= LEAST_BY_MODEL;
  }

  /** Those that no reviewer decided on, and that are less than confident. */
  private static Set<String> doubtful(List<StatementTable.Row> statements) {
    Set<String> unseen = Set.of(DecidedBy.RULES.id(), DecidedBy.MODEL.id());
    return statements.stream()
        .filter(s -> unseen.contains(s.decidedBy()) && s.confidence() < CONFIDENT)
        .map(StatementTable.Row::statementId)
        .collect(Collectors.toSet());
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
