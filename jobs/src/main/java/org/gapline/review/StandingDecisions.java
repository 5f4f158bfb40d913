package org.gapline.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.gapline.document.Document;
import org.gapline.table.ReviewTable;
import org.gapline.tagging.CodedDocument;

/**
 * Of all that reviewers decided, what holds: the last decision on each statement. It travels to
 * where documents are coded; its size is bounded by what people reviewed.
 */
public final class StandingDecisions implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, ArrayList<StandingDecision>> byDocument = new HashMap<>();
  private final transient HashMap<String, Review> standing = new HashMap<>();

  private StandingDecisions() {}

  /** What holds of these decisions, whatever their order. */
  public static StandingDecisions of(List<Review> reviews) {
    StandingDecisions decisions = new StandingDecisions();
    reviews.stream()
        .filter(Review::overrides)
        .sorted(
            Comparator.comparing(Review::importedAt)
                .thenComparing(Review::decidedOn)
                .thenComparing(Review::reviewer)
                .thenComparing(review -> review.decision().id()))
        .forEach(review -> decisions.standing.put(review.unitId(), review));
    decisions.standing.values().stream()
        .sorted(Comparator.comparing(Review::begin).thenComparing(Review::unitId))
        .forEach(review -> decisions.add(review.docId(), StandingDecision.of(review)));
    return decisions;
  }

  /**
   * What holds by the table of a release, whose rows in force are the last decisions. It tells the
   * statements only, and not which reviews hold.
   */
  public static StandingDecisions inForce(List<ReviewTable.Row> rows) {
    StandingDecisions decisions = new StandingDecisions();
    rows.stream()
        .filter(row -> row.status().equals(ReviewTable.IN_FORCE))
        .sorted(Comparator.comparing(ReviewTable.Row::begin).thenComparing(ReviewTable.Row::unitId))
        .forEach(row -> decisions.add(row.docId(), StandingDecision.of(row)));
    return decisions;
  }

  private void add(String docId, StandingDecision decision) {
    byDocument.computeIfAbsent(docId, id -> new ArrayList<>()).add(decision);
  }

  /** Whether this decision holds, and no later one took its place. */
  public boolean holds(Review review) {
    return review.equals(standing.get(review.unitId()));
  }

  /** Whether reviewers decided anything on a document. */
  public boolean concern(String docId) {
    return byDocument.containsKey(docId);
  }

  /** The statements of a document as reviewers decided. */
  public ReviewedStatements apply(Document document, CodedDocument coded) {
    List<StandingDecision> of = byDocument.getOrDefault(document.docId(), new ArrayList<>());
    return ReviewedStatements.of(document, coded, of);
  }
}
