package org.gapline.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reviewer says became of a recommendation.
 *
 * @param statementId the recommendation
 * @param status one of {@link #STATUSES}
 * @param reviewer who says so
 * @param decidedOn when
 */
public record RecommendationDecision(
    String statementId, String status, String reviewer, LocalDate decidedOn) {

  /** What a reviewer may say. */
  public static final List<String> STATUSES =
      List.of("open", "reported implemented", "superseded", "unknown");
}
