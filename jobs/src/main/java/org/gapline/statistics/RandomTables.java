package org.gapline.statistics;

import java.util.SplittableRandom;
import org.gapline.statistics.BinomialSeries.Point;

/**
 * Draws the successes of a series anew, holding its margins: time by time a hypergeometric number,
 * found by inversion outwards from its mode, so that a draw costs about as many steps as its
 * standard deviation.
 *
 * <p>Source: V. Kachitvichyanukul and B. Schmeiser, "Computer generation of hypergeometric random
 * variates", Journal of Statistical Computation and Simulation 22 (1985), 127-145 (inversion).
 */
final class RandomTables {

  /** Logarithms of small factorials; larger ones by Stirling's series. */
  private static final double[] LOG_FACTORIALS = smallLogFactorials(32);

  private static final double HALF_LOG_TWO_PI = 0.9189385332046727;

  private final int[] trials;
  private final double[] distances;
  private final int allTrials;
  private final int allSuccesses;

  RandomTables(BinomialSeries series) {
    double mean = series.meanTime();
    this.trials = series.points().stream().mapToInt(Point::trials).toArray();
    this.distances = series.points().stream().mapToDouble(p -> p.time() - mean).toArray();
    this.allTrials = series.trials();
    this.allSuccesses = series.successes();
  }

  /** Sum of the successes' times in a random table, less its expectation. */
  double drawExcessScore(SplittableRandom random) {
    int left = allTrials;
    int successesLeft = allSuccesses;
    double excess = 0;
    for (int i = 0; i < trials.length && successesLeft > 0; i++) {
      int here = hypergeometric(left, successesLeft, trials[i], random.nextDouble());
      excess += here * distances[i];
      left -= trials[i];
      successesLeft -= here;
    }
    return excess;
  }

  /** Successes among those drawn from the whole, as the quantile of a uniform number. */
  static int hypergeometric(int whole, int successes, int drawn, double uniform) {
    int low = Math.max(0, drawn - (whole - successes));
    int high = Math.min(drawn, successes);
    int mode = (int) ((drawn + 1.0) * (successes + 1.0) / (whole + 2.0));
    int below = Math.max(low, Math.min(high, mode));
    int above = below;
    double chanceBelow = chance(whole, successes, drawn, below);
    double chanceAbove = chanceBelow;
    double left = uniform - chanceBelow;
    int last = below;
    while (left >= 0 && (below > low || above < high)) {
      double nextBelow = below > low ? chanceBelow / ratio(whole, successes, drawn, below - 1) : -1;
      double nextAbove = above < high ? chanceAbove * ratio(whole, successes, drawn, above) : -1;
      if (nextAbove >= nextBelow) {
        above++;
        last = above;
        chanceAbove = nextAbove;
        left -= nextAbove;
      } else {
        below--;
        last = below;
        chanceBelow = nextBelow;
        left -= nextBelow;
      }
    }
    return last;
  }

  /** How many times likelier k + 1 is than k. */
  private static double ratio(int whole, int successes, int drawn, int k) {
    return ((double) successes - k)
        * ((double) drawn - k)
        / ((k + 1.0) * ((double) whole - successes - drawn + k + 1));
  }

  private static double chance(int whole, int successes, int drawn, int k) {
    return StrictMath.exp(
        logChoices(successes, k)
            + logChoices(whole - successes, drawn - k)
            - logChoices(whole, drawn));
  }

  private static double logChoices(int n, int k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  }

  private static double logFactorial(int n) {
    if (n < LOG_FACTORIALS.length) {
      return LOG_FACTORIALS[n];
    }
    double inverse = 1.0 / n;
    double series = inverse * (1.0 / 12 - inverse * inverse * (1.0 / 360));
    return (n + 0.5) * StrictMath.log(n) - n + HALF_LOG_TWO_PI + series;
  }

  private static double[] smallLogFactorials(int size) {
    double[] logs = new double[size];
    for (int n = 2; n < size; n++) {
      logs[n] = logs[n - 1] + StrictMath.log(n);
    }
    return logs;
  }
}
