package org.gapline.statistics;

import java.util.HashMap;
import java.util.Map;
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

  private final int[] trials;
  private final double[] distances;
  private final Modes[] modes;
  private final int allTrials;
  private final int allSuccesses;

  RandomTables(BinomialSeries series) {
    double mean = series.meanTime();
    this.trials = series.points().stream().mapToInt(Point::trials).toArray();
    this.distances = series.points().stream().mapToDouble(p -> p.time() - mean).toArray();
    this.allTrials = series.trials();
    this.allSuccesses = series.successes();
    this.modes = new Modes[trials.length];
    int left = allTrials;
    for (int i = 0; i < trials.length; i++) {
      modes[i] = new Modes(left, trials[i]);
      left -= trials[i];
    }
  }

  /** Sum of the successes' times in a random table, less its expectation. */
  double drawExcessScore(SplittableRandom random) {
    int left = allTrials;
    int successesLeft = allSuccesses;
    double excess = 0;
    for (int i = 0; i < trials.length && successesLeft > 0; i++) {
      double atMode = modes[i].chance(successesLeft);
      int here = quantile(left, successesLeft, trials[i], atMode, random.nextDouble());
      excess += here * distances[i];
      left -= trials[i];
      successesLeft -= here;
    }
    return excess;
  }

  /** Successes among those drawn from the whole, as the quantile of a uniform number. */
  static int hypergeometric(int whole, int successes, int drawn, double uniform) {
    double atMode = new Modes(whole, drawn).chance(successes);
    return quantile(whole, successes, drawn, atMode, uniform);
  }

  private static int quantile(int whole, int successes, int drawn, double atMode, double uniform) {
    int low = Math.max(0, drawn - (whole - successes));
    int high = Math.min(drawn, successes);
    int below = mode(whole, successes, drawn);
    int above = below;
    double chanceBelow = atMode;
    double chanceAbove = atMode;
    double left = uniform - atMode;
    double nextBelow = below > low ? chanceBelow / ratio(whole, successes, drawn, below - 1) : -1;
    double nextAbove = above < high ? chanceAbove * ratio(whole, successes, drawn, above) : -1;
    int last = below;
    while (left >= 0 && (below > low || above < high)) {
      if (nextAbove >= nextBelow) {
        last = ++above;
        chanceAbove = nextAbove;
        left -= nextAbove;
        nextAbove = above < high ? chanceAbove * ratio(whole, successes, drawn, above) : -1;
      } else {
        last = --below;
        chanceBelow = nextBelow;
        left -= nextBelow;
        nextBelow = below > low ? chanceBelow / ratio(whole, successes, drawn, below - 1) : -1;
      }
    }
    return last;
  }

  /** The likeliest number of successes among those drawn. */
  private static int mode(int whole, int successes, int drawn) {
    int low = Math.max(0, drawn - (whole - successes));
    int high = Math.min(drawn, successes);
    int mode = (int) ((drawn + 1.0) * (successes + 1.0) / (whole + 2.0));
    return Math.max(low, Math.min(high, mode));
  }

  /** How many times likelier k + 1 is than k. */
  private static double ratio(int whole, int successes, int drawn, int k) {
    return ((double) successes - k)
        * ((double) drawn - k)
        / ((k + 1.0) * ((double) whole - successes - drawn + k + 1));
  }

  /**
   * How likely the likeliest number of successes is, at one time. Table after table asks for the
   * same few numbers of successes that are left, so each is worked out once.
   */
  private static final class Modes {
    private final int whole;
    private final int drawn;
    private final double logAllChoices;
    private final Map<Integer, Double> known = new HashMap<>();

    Modes(int whole, int drawn) {
      this.whole = whole;
      this.drawn = drawn;
      this.logAllChoices = LogFactorials.ofChoices(whole, drawn);
    }

    double chance(int successes) {
      Double before = known.get(successes);
      if (before != null) {
        return before;
      }
      double chance = chance(successes, mode(whole, successes, drawn));
      known.put(successes, chance);
      return chance;
    }

    private double chance(int successes, int k) {
      return StrictMath.exp(
          LogFactorials.ofChoices(successes, k)
              + LogFactorials.ofChoices(whole - successes, drawn - k)
              - logAllChoices);
    }
  }
}
