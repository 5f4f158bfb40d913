package org.gapline.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;

/**
 * A text that a reviewer decided, as it may be put before people again.
 *
 * @param review the decision in force
 * @param statement the statement by that decision, or null where it is none
 */
public record DecidedStatement(ReviewTable.Row review, StatementTable.Row statement) {

  /** All decisions in force of a release, in the order of documents and text. */
  public static List<DecidedStatement> of(
      List<ReviewTable.Row> reviews, List<StatementTable.Row> statements) {
    Map<String, StatementTable.Row> byId = new HashMap<>();
    statements.forEach(row -> byId.put(row.statementId(), row));
    return reviews.stream()
        .filter(row -> row.status().equals(ReviewTable.IN_FORCE))
        .sorted(
            Comparator.comparing(ReviewTable.Row::docId)
                .thenComparing(ReviewTable.Row::begin)
                .thenComparing(ReviewTable.Row::unitId))
        .map(row -> new DecidedStatement(row, byId.get(row.unitId())))
        .toList();
  }

  String eventId() {
    return statement == null ? review.eventId() : statement.eventId();
  }

  /** The reasons for which it was reviewed, and what was decided. */
  List<String> why() {
    List<String> why = new ArrayList<>();
    if (review.why() != null) {
      why.addAll(Arrays.asList(review.why().split(Sheets.SEPARATOR)));
    }
    String coding =
        review.role() == null
            ? ""
            : " (" + review.role() + ": " + String.join(", ", review.themes()) + ")";
    why.add(
        "decided "
            + review.decision()
            + coding
            + " by "
            + review.reviewer()
            + " on "
            + review.decidedOn());
    return why;
  }
}
