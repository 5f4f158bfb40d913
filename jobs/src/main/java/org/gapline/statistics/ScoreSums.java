package org.gapline.statistics;

import java.util.Arrays;
import java.util.List;
import org.gapline.statistics.BinomialSeries.Point;

/**
 * The exact distribution of the sum of the successes' times, given the margins: multivariate
 * hypergeometric, summed up time by time over the lattice of (successes so far, sum so far). Its
 * cost grows with the square of the successes, not with the number of tables.
 *
 * <p>Idea: C. R. Mehta, N. R. Patel and P. Senchaudhuri, "Exact stratified linear rank tests for
 * ordered categorical and binary data", Journal of Computational and Graphical Statistics 1 (1992),
 * 21-40.
 */
final class ScoreSums {

  /** Sums that differ by less are the same sum: they are integers, their expectation is not. */
  private static final double SAME = 1e-7;

  private ScoreSums() {}

  /** Two-sided p value: the sum over all strata lies as far from its expectation, or farther. */
  static double exactP(List<BinomialSeries> strata) {
    double[] sums = {1};
    double expected = 0;
    double observed = 0;
    for (BinomialSeries stratum : strata) {
      double[] own = distribution(stratum);
      sums = convolved(sums, own);
      expected += mean(own);
      observed += observed(stratum);
    }
    double distance = Math.abs(observed - expected) - SAME;
    double p = 0;
    for (int sum = 0; sum < sums.length; sum++) {
      p += Math.abs(sum - expected) >= distance ? sums[sum] : 0;
    }
    return Math.min(1, p);
  }

  private static double observed(BinomialSeries series) {
    double sum = 0;
    for (Point point : series.points()) {
      sum += (double) point.successes() * (point.time() - series.start());
    }
    return sum;
  }

  private static double mean(double[] probabilities) {
    double mean = 0;
    for (int i = 0; i < probabilities.length; i++) {
      mean += i * probabilities[i];
    }
    return mean;
  }

  /** Probability of each sum of the successes' times, counted from the first time. */
  private static double[] distribution(BinomialSeries series) {
    int trials = series.trials();
    if (!CochranArmitage.isExactFor(trials, series.span())) {
      throw new IllegalArgumentException(
          "too large for the exact test: " + trials + " trials over " + series.span());
    }
    int successes = series.successes();
    if (successes <= trials - successes) {
      return normalised(ways(series, successes));
    }
    return mirrored(normalised(ways(series, trials - successes)), series);
  }

  /** Number of ways to each sum when so many trials are picked. */
  private static double[] ways(BinomialSeries series, int picked) {
    Lattice lattice = new Lattice(picked, series.span());
    int left = series.trials();
    for (Point point : series.points()) {
      left -= point.trials();
      double[] choices = choices(point.trials(), picked);
      lattice.add(point.trials(), choices, point.time() - series.start(), picked - left);
    }
    return lattice.ways[picked];
  }

  /**
   * The ways to each sum, by how many are picked so far. Of a row only the sums from its least to
   * its most are other than 0.
   */
  private static final class Lattice {
    private final double[][] ways;
    private final int[] least;
    private final int[] most;
    private int before;

    Lattice(int picked, int span) {
      ways = new double[picked + 1][];
      for (int n = 0; n <= picked; n++) {
        ways[n] = new double[n * span + 1];
      }
      ways[0][0] = 1;
      least = new int[picked + 1];
      most = new int[picked + 1];
      Arrays.fill(least, 1, picked + 1, Integer.MAX_VALUE);
    }

    /**
     * Adds the trials of a time.
     *
     * @param fewest with fewer picked by then, too few trials are left for all that are to be
     */
    void add(int trials, double[] choices, int offset, int fewest) {
      for (int n = Math.min(ways.length - 1, before + trials); n >= Math.max(1, fewest); n--) {
        addTo(n, choices, offset);
      }
      before += trials;
    }

    /** Adds to row n what comes from rows with fewer picked, which still hold the state before. */
    private void addTo(int n, double[] choices, int offset) {
      for (int here = Math.max(1, n - before); here <= Math.min(n, choices.length - 1); here++) {
        int from = n - here;
        int shift = here * offset;
        addWays(ways[from], least[from], most[from], ways[n], shift, choices[here]);
        least[n] = Math.min(least[n], least[from] + shift);
        most[n] = Math.max(most[n], most[from] + shift);
      }
    }

    private static void addWays(
        double[] from, int first, int last, double[] to, int shift, double choices) {
      for (int sum = first; sum <= last; sum++) {
        to[sum + shift] += from[sum] * choices;
      }
    }
  }

  private static double[] choices(int trials, int picked) {
    double[] choices = new double[Math.min(trials, picked) + 1];
    choices[0] = 1;
    for (int k = 1; k < choices.length; k++) {
      choices[k] = choices[k - 1] * (trials - k + 1) / k;
    }
    return choices;
  }

  private static double[] normalised(double[] ways) {
    double total = 0;
    for (double way : ways) {
      total += way;
    }
    for (int i = 0; i < ways.length; i++) {
      ways[i] /= total;
    }
    return ways;
  }

  /** The distribution for the successes, from the one for the failures. */
  private static double[] mirrored(double[] failures, BinomialSeries series) {
    int all = 0;
    for (Point point : series.points()) {
      all += point.trials() * (point.time() - series.start());
    }
    double[] successes = new double[all + 1];
    for (int i = 0; i < failures.length && i <= all; i++) {
      successes[all - i] = failures[i];
    }
    return successes;
  }

  private static double[] convolved(double[] a, double[] b) {
    if (a.length == 1) {
      return b;
    }
    double[] sums = new double[a.length + b.length - 1];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length && a[i] != 0; j++) {
        sums[i + j] += a[i] * b[j];
      }
    }
    return sums;
  }
}
