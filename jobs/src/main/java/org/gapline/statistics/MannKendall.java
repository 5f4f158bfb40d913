package org.gapline.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Mann-Kendall test for a monotone trend, two-sided, with ties among the values.
 *
 * <p>Sources: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945), 245-259; M.
 * G. Kendall, "Rank Correlation Methods", 4th ed. 1975; R. O. Gilbert, "Statistical Methods for
 * Environmental Pollution Monitoring", 1987, section 16.4.
 *
 * <p>Up to {@value #EXACT_VALUES} values p is exact, ties included: S over all orders of the same
 * values is distributed as the number of inversions of a multiset (P. A. MacMahon, "Combinatory
 * Analysis", 1916). Past that, p is that of the normal approximation with the variance for ties and
 * Kendall's correction for continuity. Fewer than three values, or values that are all the same,
 * speak for no trend: p is then what the count of orders gives, 1 at most.
 *
 * @param s pairs that rise less pairs that fall
 * @param variance variance of S without a trend, given the ties
 * @param z standardised S with the correction for continuity, 0 where S is 0
 * @param pValue two-sided p value
 * @param method how it was computed
 * @param values number of values
 */
public record MannKendall(
    long s, double variance, double z, double pValue, TrendTest.Method method, int values) {

  /** p is exact up to this number of values. */
  public static final int EXACT_VALUES = 40;

  /**
   * Tests values in the order of time; the distance between times plays no part.
   *
   * @throws IllegalArgumentException without a value, or where times do not increase
   */
  public static MannKendall test(List<TimedValue> values) {
    TimedValue.requireOrdered(values);
    long s = score(values);
    List<Integer> ties = ties(values);
    double variance = variance(values.size(), ties);
    double z = s == 0 ? 0 : (Math.abs(s) - 1) * Long.signum(s) / StrictMath.sqrt(variance);
    return values.size() <= EXACT_VALUES
        ? new MannKendall(
            s,
            variance,
            z,
            KendallScores.of(ties).twoSided(s),
            TrendTest.Method.EXACT,
            values.size())
        : new MannKendall(
            s, variance, z, Normal.twoSided(z), TrendTest.Method.ASYMPTOTIC, values.size());
  }

  private static long score(List<TimedValue> values) {
    long s = 0;
    for (int j = 1; j < values.size(); j++) {
      for (int i = 0; i < j; i++) {
        s += Double.compare(values.get(j).value(), values.get(i).value());
      }
    }
    return s;
  }

  /** How often each distinct value occurs. */
  private static List<Integer> ties(List<TimedValue> values) {
    Map<Double, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value.value(), 1, Integer::sum));
    return List.copyOf(counts.values());
  }

  private static double variance(int n, List<Integer> ties) {
    double sum = n * (n - 1.0) * (2.0 * n + 5);
    for (int t : ties) {
      sum -= t * (t - 1.0) * (2.0 * t + 5);
    }
    return sum / 18;
  }
}
