package org.gapline.review;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * What the coding of a document needs of a decision: neither reviewer nor comment.
 *
 * @param role id of the role, or null where it is no statement
 */
record StandingDecision(
    String statementId, int begin, int end, String text, String role, ArrayList<String> themes)
    implements Serializable {

  static StandingDecision of(Review review) {
    return new StandingDecision(
        review.unitId(),
        review.begin(),
        review.end(),
        review.text(),
        review.role(),
        new ArrayList<>(review.themes()));
  }
}
