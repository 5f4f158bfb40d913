package org.gapline.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Sen's slope: the median of the slopes between all pairs of values, with its 95% interval.
 *
 * <p>Source: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal
 * of the American Statistical Association 63 (1968), 1379-1389. Times need not be evenly spaced.
 *
 * <p>Interval, as in M. Hollander and D. A. Wolfe, "Nonparametric Statistical Methods", 2nd ed.
 * 1999, section 9.3: with k the least score that Kendall's S reaches with a chance of 2.5% or less
 * and N pairs, its ends are the ordered slopes number (N - k + 2) / 2 and (N + k) / 2. The chance
 * is exact up to {@value MannKendall#EXACT_VALUES} values and normal past that; ties among values
 * are not taken into account, which makes the interval wider, if anything. With fewer than five
 * values no score is that rare, and the interval is the whole line.
 *
 * @param slope median slope, in units of the value per unit of time
 * @param low lower end of its interval, or negative infinity
 * @param high upper end of its interval, or positive infinity
 * @param pairs number of pairs
 */
public record SenSlope(double slope, double low, double high, int pairs) {

  /**
   * The slope of values in the order of time, or nothing with fewer than two.
   *
   * @throws IllegalArgumentException without a value, or where times do not increase
   */
  public static Optional<SenSlope> of(List<TimedValue> values) {
    TimedValue.requireOrdered(values);
    if (values.size() < 2) {
      return Optional.empty();
    }
    List<Double> slopes = slopes(values);
    int pairs = slopes.size();
    double median = (slopes.get((pairs - 1) / 2) + slopes.get(pairs / 2)) / 2;
    long rare = rareScore(values.size());
    if (rare > pairs) {
      return Optional.of(
          new SenSlope(median, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, pairs));
    }
    // Order numbers count from 1, positions from 0.
    double low = slopes.get((int) ((pairs - rare + 2) / 2) - 1);
    double high = slopes.get((int) ((pairs + rare) / 2) - 1);
    return Optional.of(new SenSlope(median, low, high, pairs));
  }

  private static List<Double> slopes(List<TimedValue> values) {
    List<Double> slopes = new ArrayList<>();
    for (int j = 1; j < values.size(); j++) {
      for (int i = 0; i < j; i++) {
        TimedValue from = values.get(i);
        TimedValue to = values.get(j);
        slopes.add((to.value() - from.value()) / ((double) to.time() - from.time()));
      }
    }
    Collections.sort(slopes);
    return slopes;
  }

  /** The least score with a chance of 2.5% or less; more than the pairs where there is none. */
  private static long rareScore(int n) {
    long pairs = n * (n - 1L) / 2;
    if (n > MannKendall.EXACT_VALUES) {
      double deviation = StrictMath.sqrt(n * (n - 1.0) * (2.0 * n + 5) / 18);
      long score = (long) StrictMath.ceil(Normal.Z_975 * deviation) + 1;
      return (pairs - score) % 2 == 0 ? score : score + 1;
    }
    KendallScores scores = KendallScores.ofDistinct(n);
    long score = pairs;
    while (scores.atLeast(score) <= 0.025) {
      score -= 2;
    }
    return score + 2;
  }
}
