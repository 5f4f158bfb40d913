package org.gapline.review;

import org.gapline.table.ReviewTable;

/** Decisions as rows of the table: without the reviewer's comment, which goes into no release. */
public final class ReviewRows {

  private ReviewRows() {}

  /**
   * The row of a decision.
   *
   * @param status in force, superseded, stale or kept
   * @param detail why it is stale, or null
   * @param reviewer name of the reviewer, or what stands in its place
   * @param sourcePath path of its file under data/raw
   * @param record its record in the file
   */
  public static ReviewTable.Row of(
      Review review,
      String status,
      String detail,
      String reviewer,
      String sourcePath,
      String record) {
    return new ReviewTable.Row(
        review.unitId(),
        review.docId(),
        review.sheet().id(),
        status,
        detail,
        review.decision().id(),
        review.role(),
        review.themes(),
        review.saidBy(),
        review.begin(),
        review.end(),
        review.text(),
        review.eventId(),
        reviewer,
        review.decidedOn(),
        review.importedAt().toString(),
        review.why(),
        review.toolRole(),
        review.toolThemes(),
        review.codebookVersion(),
        sourcePath,
        record);
  }
}
