package org.gapline.statistics;

import java.util.List;

/**
 * The Cochran-Armitage test for a linear trend in shares over time, two-sided.
 *
 * <p>Sources: W. G. Cochran, "Some methods for strengthening the common chi-squared tests",
 * Biometrics 10 (1954), 417-451; P. Armitage, "Tests for linear trends in proportions and
 * frequencies", Biometrics 11 (1955), 375-386. The statistic is standardised with the binomial
 * variance, as Armitage has it (N, not N - 1).
 *
 * <p>Exact and permutation p values hold the margins fixed (trials at each time, successes in all).
 * Two-sided means: every table whose sum of scores lies at least as far from its expectation as the
 * observed one, on either side. Where all trials are at one time, or all have the same outcome,
 * there is one table only: the statistic is 0 and p is 1.
 */
public final class CochranArmitage {

  /** The exact test is computed up to this number of trials, and by permutation past it. */
  public static final int EXACT_TRIALS = 300;

  /** The exact test is computed up to this distance between first and last time. */
  public static final int EXACT_SPAN = 60;

  private CochranArmitage() {}

  /** The test as Gapline uses it: exact up to the stated size, by permutation past it. */
  public static TrendTest test(BinomialSeries series, long seed) {
    return isExactFor(series.trials(), series.span()) ? exact(series) : permutation(series, seed);
  }

  /** The p value of the normal approximation. */
  public static TrendTest asymptotic(BinomialSeries series) {
    double z = statistic(series);
    return new TrendTest(z, Normal.twoSided(z), TrendTest.Method.ASYMPTOTIC, 0, series.trials());
  }

  /**
   * The p value over all tables with the margins observed.
   *
   * @throws IllegalArgumentException past the stated size
   */
  public static TrendTest exact(BinomialSeries series) {
    double p = ScoreSums.exactP(List.of(series));
    return new TrendTest(statistic(series), p, TrendTest.Method.EXACT, 0, series.trials());
  }

  /** The p value over random tables with the margins observed. */
  public static TrendTest permutation(BinomialSeries series, long seed) {
    PermutationP p = PermutationP.of(List.of(series), seed);
    return new TrendTest(
        statistic(series), p.value(), TrendTest.Method.PERMUTATION, p.draws(), series.trials());
  }

  static boolean isExactFor(int trials, int span) {
    return trials <= EXACT_TRIALS && span <= EXACT_SPAN;
  }

  private static double statistic(BinomialSeries series) {
    if (!series.varies()) {
      return 0;
    }
    double share = (double) series.successes() / series.trials();
    double variance = share * (1 - share) * series.timeSumOfSquares();
    return series.excessScore() / StrictMath.sqrt(variance);
  }
}
