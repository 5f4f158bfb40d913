package org.gapline.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How far stated probabilities hold what they promise: forecasts of like probability put into bins
 * of equal width, each with the share that came true.
 *
 * <p>The Brier score is the mean squared difference between the probability and what came true (1
 * or 0): G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly
 * Weather Review 78 (1950). The expected calibration error is the mean distance between mean
 * probability and observed share of the bins, weighted by their size: M. P. Naeini, G. F. Cooper
 * and M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015.
 *
 * @param bins the bins that hold a forecast, by rising probability
 * @param forecasts number of forecasts
 * @param calibrationError expected calibration error, from 0 to 1; not a number without forecasts
 * @param brier Brier score, from 0 to 1; not a number without forecasts
 */
public record Reliability(List<Bin> bins, int forecasts, double calibrationError, double brier) {

  /** How many bins there are between 0 and 1. */
  public static final int BINS = 10;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * A probability that was stated, and what came of it.
   *
   * @param probability from 0 to 1
   * @param right whether it came true
   */
  public record Forecast(double probability, boolean right) {

    public Forecast {
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException("probability " + probability);
      }
    }
  }

  /**
   * Forecasts of like probability.
   *
   * @param low least probability of the bin
   * @param high where the next bin begins
   * @param forecasts how many there are
   * @param mean their mean probability
   * @param observed share of them that came true
   */
  public record Bin(double low, double high, int forecasts, double mean, double observed) {}

  /** The reliability of some forecasts, in any order. */
  public static Reliability of(List<Forecast> forecasts) {
    double squares = 0;
    for (Forecast forecast : forecasts) {
      double off = forecast.probability() - (forecast.right() ? 1 : 0);
      squares += off * off;
    }
    List<Bin> bins = bins(forecasts);
    double apart = 0;
    for (Bin bin : bins) {
      apart += bin.forecasts() * Math.abs(bin.mean() - bin.observed());
    }
    int n = forecasts.size();
    return new Reliability(bins, n, apart / n, squares / n);
  }

  private static List<Bin> bins(List<Forecast> forecasts) {
    int[] counts = new int[BINS];
    int[] right = new int[BINS];
    double[] sums = new double[BINS];
    for (Forecast forecast : forecasts) {
      int bin = Math.min(BINS - 1, (int) (forecast.probability() * BINS));
      counts[bin]++;
      right[bin] += forecast.right() ? 1 : 0;
      sums[bin] += forecast.probability();
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (counts[i] > 0) {
        double observed = (double) right[i] / counts[i];
        double low = (double) i / BINS;
        double high = (double) (i + 1) / BINS;
        bins.add(new Bin(low, high, counts[i], sums[i] / counts[i], observed));
      }
    }
    return bins;
  }
}
