package org.gapline.tagging.statement;

/** Numbers as the few steps by which the names of features tell them apart. */
final class Steps {

  private static final int MOST_RANK = 4;
  private static final double HALF_LOGIT = 0.5;
  private static final int WIDEST_LOGIT = 4;

  private Steps() {}

  /** A probability as one of some steps of half a unit of log-odds. */
  static int level(double probability) {
    double logit = StrictMath.log(Math.max(probability, 1e-9) / Math.max(1 - probability, 1e-9));
    double bounded = Math.max(-WIDEST_LOGIT, Math.min(WIDEST_LOGIT, logit));
    return (int) Math.round((bounded + WIDEST_LOGIT) / HALF_LOGIT);
  }

  /** A small number as a digit; all larger ones are one step. */
  static char digit(int number) {
    return (char) ('0' + Math.min(MOST_RANK, number));
  }
}
