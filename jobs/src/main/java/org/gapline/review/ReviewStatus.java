package org.gapline.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Theme;
import org.gapline.table.ReviewTable;

/** What became of each review in a run: in force, superseded, stale or kept. */
public final class ReviewStatus {

  private final Set<String> themes;
  private final StandingDecisions standing;
  private final Map<String, String> staleByUnit = new HashMap<>();
  private final Set<String> documents;

  private ReviewStatus(Set<String> themes, StandingDecisions standing, Set<String> documents) {
    this.themes = themes;
    this.standing = standing;
    this.documents = documents;
  }

  /**
   * Sorts out which reviews can hold.
   *
   * @param reviews all that the audience may know of
   * @param documents those of their documents that were taken in
   */
  public static ReviewStatus of(List<Review> reviews, Codebook codebook, Set<String> documents) {
    Set<String> themes = new HashSet<>(codebook.themes().stream().map(Theme::id).toList());
    themes.add(SheetLayout.OTHER);
    List<Review> able =
        reviews.stream()
            .filter(review -> themes.containsAll(review.themes()))
            .filter(review -> documents.contains(review.docId()))
            .toList();
    return new ReviewStatus(themes, StandingDecisions.of(able), documents);
  }

  /** The decisions by which documents are coded. */
  public StandingDecisions standing() {
    return standing;
  }

  /** Notes the reviewed statements whose text a document does not hold any more. */
  public void stale(List<String> unitIds) {
    unitIds.forEach(id -> staleByUnit.put(id, "its sentence is not in the document any more"));
  }

  /** The row of a review. */
  public ReviewTable.Row row(Review review, String reviewer, String path, String record) {
    Optional<String> stale = whyStale(review);
    String status =
        stale.isPresent()
            ? ReviewTable.STALE
            : !review.overrides()
                ? ReviewTable.KEPT
                : standing.holds(review) ? ReviewTable.IN_FORCE : ReviewTable.SUPERSEDED;
    return ReviewRows.of(review, status, stale.orElse(null), reviewer, path, record);
  }

  private Optional<String> whyStale(Review review) {
    if (!documents.contains(review.docId())) {
      return Optional.of("its document is not among the inputs any more, or has changed");
    }
    Set<String> unknown = new TreeSet<>(review.themes());
    unknown.removeAll(themes);
    if (!unknown.isEmpty()) {
      return Optional.of("the codebook has no theme " + unknown + " any more");
    }
    boolean gone = review.overrides() && staleByUnit.containsKey(review.unitId());
    return gone ? Optional.of(staleByUnit.get(review.unitId())) : Optional.empty();
  }
}
