package org.gapline.statistics;

/**
 * The outcome of a test for a linear trend in shares.
 *
 * @param statistic standardised distance from no trend; positive where the share rises, 0 where the
 *     margins leave no room for one
 * @param pValue two-sided p value; 1 where the margins leave no room for a trend
 * @param method how the p value was computed
 * @param draws random tables drawn for it; 0 for other methods
 * @param trials trials behind it, over all strata
 */
public record TrendTest(double statistic, double pValue, Method method, int draws, int trials) {

  /** How a p value was computed. */
  public enum Method {
    /** From the normal distribution. */
    ASYMPTOTIC,
    /** From all tables with the margins observed. */
    EXACT,
    /** From random tables with the margins observed. */
    PERMUTATION,
    /** From Student's t distribution, where counts scatter and it gives the larger p. */
    STUDENT_T
  }
}
