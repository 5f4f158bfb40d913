package org.gapline.assessment;

import org.gapline.statistics.Proportion;

/**
 * A class of the alignment.
 *
 * @param alignmentClass the class
 * @param reason why it is none or not clear; else null
 */
record Classed(AlignmentClass alignmentClass, String reason) {

  static Classed insufficient(String reason) {
    return new Classed(AlignmentClass.INSUFFICIENT, reason);
  }

  /**
   * The class of two shares. Events are a sample of what could be said, so a theme counts as
   * reported, or as hardly reported, only where the whole interval of its share lies on that side
   * of the line. Ratings are a full count of States.
   *
   * @param weak share of rated States below the line; null where none is rated
   */
  static Classed of(Proportion reported, Double weak) {
    boolean isReported = reported.low() >= AlignmentClass.REPORTED_FROM;
    if (!isReported && reported.high() >= AlignmentClass.REPORTED_FROM) {
      String reason =
          "the interval of the reported share, %d-%d%%, lies on both sides of %d%%"
              .formatted(
                  percent(reported.low()),
                  percent(reported.high()),
                  percent(AlignmentClass.REPORTED_FROM));
      return new Classed(AlignmentClass.UNCLEAR, reason);
    } else if (weak == null) {
      return isReported
          ? new Classed(AlignmentClass.UNRATED, null)
          : insufficient("hardly reported, and no State is rated");
    }
    return new Classed(AlignmentClass.of(isReported, weak >= AlignmentClass.WEAK_FROM), null);
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }
}
