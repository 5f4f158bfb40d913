package org.gapline.trend;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A theme with the statement that shows it best, and what tells that there is none better.
 *
 * @param theme id of the theme
 * @param statementId the statement
 * @param docId the document that holds it
 * @param begin where it begins there
 * @param confidence how sure it is
 * @param doubtful whether no reviewer decided on it, and it is less than confident
 */
public record Shown(
    String theme, String statementId, String docId, int begin, double confidence, boolean doubtful)
    implements Serializable {

  /** The surest statement first; among equals, the first in the text. */
  private static final Comparator<Shown> BEST =
      Comparator.comparingDouble((Shown shown) -> -shown.confidence)
          .thenComparing(Shown::docId)
          .thenComparingInt(Shown::begin)
          .thenComparing(Shown::statementId);

  /** That of two statements on one theme which shows it better. */
  static Shown better(Shown a, Shown b) {
    return BEST.compare(b, a) < 0 ? b : a;
  }
}
