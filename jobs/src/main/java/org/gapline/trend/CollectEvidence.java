package org.gapline.trend;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Statements that no reviewer decided on. */
  private static final Set<String> UNSEEN = Set.of(DecidedBy.RULES.id(), DecidedBy.MODEL.id());

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
  public EventEvidence apply(EventTable.Row event, List<HeardStatement> statements, int words) {
    return partial(event.eventId(), statements)
        .plusDocuments(PartialEvidence.ofDocuments(event.eventId(), event.docIds().size(), words))
        .toEvidence(HeldEvent.of(event));
  }

  /**
   * What some statements of an event add to its evidence, whatever becomes known of the others.
   *
   * @param eventId the event at which they were made
   */
  public PartialEvidence partial(String eventId, List<HeardStatement> statements) {
    int counted = 0;
    TreeMap<String, Shown> challenges = new TreeMap<>();
    TreeMap<String, Shown> recommendations = new TreeMap<>();
    TreeSet<String> progress = new TreeSet<>();
    for (HeardStatement statement : statements) {
      if (isLikely(statement.decidedBy(), statement.confidence())) {
        counted++;
        if (isReportedGap(statement)) {
          show(statement, challenges);
        } else if (hasRole(statement, Role.RECOMMENDATION)) {
          show(statement, recommendations);
        } else if (hasRole(statement, Role.PROGRESS)) {
          themes(statement).forEach(progress::add);
        }
      }
    }
    return PartialEvidence.ofStatements(eventId, counted, challenges, recommendations, progress);
  }

  private static void show(HeardStatement statement, Map<String, Shown> best) {
    themes(statement).forEach(theme -> best.merge(theme, shown(theme, statement), Shown::better));
  }

  private static Stream<String> themes(HeardStatement statement) {
    return statement.themes().stream().filter(theme -> !theme.equals(UNTHEMED));
  }

  /** Doubtful are those that no reviewer decided on, and that are less than confident. */
  private static Shown shown(String theme, HeardStatement statement) {
    return new Shown(
        theme,
        statement.statementId(),
        statement.docId(),
        statement.begin(),
        statement.confidence(),
        UNSEEN.contains(statement.decidedBy()) && statement.confidence() < CONFIDENT);
  }

  /** Whether it is probable enough that it was said: if not, no figure rests on the statement. */
  public static boolean isLikely(StatementTable.Row statement) {
    return isLikely(statement.decidedBy(), statement.confidence());
  }

  /** Whether a statement that was decided on in this way is likely enough to count. */
  public static boolean isLikely(String decidedBy, double confidence) {
    return !DecidedBy.MODEL.is(decidedBy) || confidence >= LEAST_BY_MODEL;
  }

  private boolean isReportedGap(HeardStatement statement) {
    return isGap(statement.role(), statement.assertedBy());
  }

  /** Whether a statement of this role, asserted by this speaker, reports a gap if it is likely. */
  public boolean isGap(String role, String assertedBy) {
    return role.equals(Role.CHALLENGE.id()) && speakers.contains(assertedBy);
  }

  private static boolean hasRole(HeardStatement statement, Role role) {
    return statement.role().equals(role.id());
  }
}
