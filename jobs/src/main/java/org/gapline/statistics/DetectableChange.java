package org.gapline.statistics;

import java.util.Optional;

/**
 * The steady change of a share that a trend test at 5%, two-sided and not adjusted for other tests,
 * finds with a power of 80%, given how many trials there are at each time and the share over all.
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

  /** The detectable change, or nothing with one time only or without both outcomes. */
  public static Optional<DetectableChange> of(BinomialSeries series) {
    if (!series.varies()) {
      return Optional.empty();
    }
    double share = (double) series.successes() / series.trials();
    double error = StrictMath.sqrt(share * (1 - share) / series.timeSumOfSquares());
    double points = 100 * (Normal.Z_975 + Normal.Z_80) * error;
    return Optional.of(new DetectableChange(points, series.trials(), series.points().size()));
  }
}
