package org.gapline.statistics;

import java.util.List;

/**
 * The test for a linear trend in shares over time that compares like with like: within strata, here
 * the events with and without a theme on their agenda. Two-sided.
 *
 * <p>Source: N. Mantel, "Chi-square tests with one degree of freedom; extensions of the
 * Mantel-Haenszel procedure", Journal of the American Statistical Association 58 (1963), 690-700;
 * the Cochran-Mantel-Haenszel correlation statistic with the times as scores and without correction
 * for continuity. Each stratum gives its sum of scores less its expectation, with the variance
 * under fixed margins (N - 1). Exact and permutation p values hold the margins of each stratum
 * fixed, by the same convention as {@link CochranArmitage}.
 *
 * <p>A stratum in which nothing varies adds nothing. Where that is so in all of them, strata and
 * outcome cannot be told apart: the statistic is 0 and p is 1.
 */
public final class StratifiedTrend {

  private StratifiedTrend() {}

  /** The test as Gapline uses it: exact up to the stated size, by permutation past it. */
  public static TrendTest test(List<BinomialSeries> strata, long seed) {
    int span = strata.stream().mapToInt(BinomialSeries::span).max().orElse(0);
    return CochranArmitage.isExactFor(trials(strata), span)
        ? exact(strata)
        : permutation(strata, seed);
  }

  /** The p value of the normal approximation. */
  public static TrendTest asymptotic(List<BinomialSeries> strata) {
    double z = statistic(strata);
    return new TrendTest(z, Normal.twoSided(z), TrendTest.Method.ASYMPTOTIC, 0, trials(strata));
  }

  /**
   * The p value over all tables with the margins observed.
   *
   * @throws IllegalArgumentException past the size stated for {@link CochranArmitage}
   */
  public static TrendTest exact(List<BinomialSeries> strata) {
    return new TrendTest(
        statistic(strata), ScoreSums.exactP(strata), TrendTest.Method.EXACT, 0, trials(strata));
  }

  /** The p value over random tables with the margins observed. */
  public static TrendTest permutation(List<BinomialSeries> strata, long seed) {
    PermutationP p = PermutationP.of(strata, seed);
    return new TrendTest(
        statistic(strata), p.value(), TrendTest.Method.PERMUTATION, p.draws(), trials(strata));
  }

  private static int trials(List<BinomialSeries> strata) {
    return strata.stream().mapToInt(BinomialSeries::trials).reduce(0, Math::addExact);
  }

  private static double statistic(List<BinomialSeries> strata) {
    double excess = 0;
    double variance = 0;
    for (BinomialSeries stratum : strata) {
      if (stratum.varies()) {
        double trials = stratum.trials();
        double share = stratum.successes() / trials;
        excess += stratum.excessScore();
        variance += share * (1 - share) * stratum.timeSumOfSquares() * trials / (trials - 1);
      }
    }
    return variance == 0 ? 0 : excess / StrictMath.sqrt(variance);
  }
}
