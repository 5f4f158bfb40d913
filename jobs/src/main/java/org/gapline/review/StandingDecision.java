package org.gapline.review;

import java.io.Serializable;
import java.util.ArrayList;
import org.gapline.table.ReviewTable;

/**
 * What the coding of a document needs of a decision: neither reviewer nor comment.
 *
 * @param role id of the role, or null where it is no statement
 * @param saidBy who says so, as the tool found when it was reviewed; null where nobody kept it
 */
record StandingDecision(
    String statementId,
    int begin,
    int end,
    String text,
    String role,
    ArrayList<String> themes,
    String saidBy)
    implements Serializable {

  static StandingDecision of(Review review) {
    return new StandingDecision(
        review.unitId(),
        review.begin(),
        review.end(),
        review.text(),
        review.role(),
        new ArrayList<>(review.themes()),
        review.saidBy());
  }

  static StandingDecision of(ReviewTable.Row row) {
    return new StandingDecision(
        row.unitId(),
        row.begin(),
        row.end(),
        row.text(),
        row.role(),
        new ArrayList<>(row.themes()),
        row.saidBy());
  }
}
