package org.gapline.statistics;

import java.util.Optional;

/**
 * The steady change of a share that a trend test at 5%, two-sided, finds with a power of 80%, given
 * how many trials there are at each time and the share over all.
 *
 * <p>Source: D. G. Chapman and J. Nam, "Asymptotic power of chi square tests for linear trends in
 * proportions", Biometrics 24 (1968), 315-327: the change is (z(0.975) + z(0.8)) times the standard
 * error of the linear slope, sqrt(share (1 - share) / sum of squares of time). With two times it is
 * the textbook formula for two shares with a pooled variance. It rests on the margins only, never
 * on whether a trend is seen.
 *
 * @param pointsPerYear the change, in percentage points a year
 * @param trials trials behind it
 * @param times times with trials
 */
public record DetectableChange(double pointsPerYear, int trials, int times) {

  private static final double LEVEL = 0.05;

  /**
   * What one test of independent trials finds, not adjusted for other tests; nothing with one time
   * only or without both outcomes.
   */
  public static Optional<DetectableChange> of(BinomialSeries series) {
    return of(series, Dispersion.NONE, 1);
  }

  /**
   * What one of so many tests finds where nothing else changes, and where counts scatter. The least
   * of the p values then has to be below 5% over their number (Benjamini and Hochberg's rule is
   * Bonferroni's there).
   */
  public static Optional<DetectableChange> of(
      BinomialSeries series, Dispersion dispersion, int tests) {
    if (!series.varies()) {
      return Optional.empty();
    }
    double share = (double) series.successes() / series.trials();
    double error = StrictMath.sqrt(share * (1 - share) / series.timeSumOfSquares());
    double errors =
        dispersion.errorsAt(LEVEL / tests) + StrictMath.sqrt(dispersion.factor()) * Normal.Z_80;
    double points = 100 * errors * error;
    return Optional.of(new DetectableChange(points, series.trials(), series.points().size()));
  }
}
