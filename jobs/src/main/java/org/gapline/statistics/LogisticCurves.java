package org.gapline.statistics;

import java.util.Arrays;
import org.gapline.statistics.BinomialSeries.Point;

/**
 * All logistic curves through a series, with their log-likelihood. A curve is given by its level
 * and its slope on standardised time, so that both are of the order of 1.
 */
final class LogisticCurves {

  private static final int MOST_STEPS = 200;
  private static final double CONVERGED = 1e-11;

  /**
   * A curve.
   *
   * @param level log-odds at the mean time
   * @param slope change of the log-odds per standard deviation of time
   */
  record Curve(double level, double slope) {

    Curve plus(double level, double slope) {
      return new Curve(this.level + level, this.slope + slope);
    }
  }

  /**
   * A symmetric matrix of curvature.
   *
   * @param aa second derivative in the level
   * @param ab in level and slope
   * @param bb in the slope
   */
  record Information(double aa, double ab, double bb) {

    double determinant() {
      return aa * bb - ab * ab;
    }
  }

  private final int[] trials;
  private final int[] successes;
  private final double[] times;
  private final double deviation;
  private final int allTrials;
  private final LogisticChange.Fit fit;

  LogisticCurves(BinomialSeries series, LogisticChange.Fit fit) {
    double mean = series.meanTime();
    double spread = StrictMath.sqrt(series.timeSumOfSquares() / series.trials());
    this.trials = series.points().stream().mapToInt(Point::trials).toArray();
    this.successes = series.points().stream().mapToInt(Point::successes).toArray();
    this.times = series.points().stream().mapToDouble(p -> (p.time() - mean) / spread).toArray();
    this.deviation = spread;
    this.allTrials = series.trials();
    this.fit = fit;
  }

  /** The curves by the likelihood that the series allows for. */
  static LogisticCurves fittedTo(BinomialSeries series) {
    return new LogisticCurves(series, LogisticChange.fitFor(series));
  }

  /** Change of the log-odds a year. */
  double slope(Curve curve) {
    return curve.slope() / deviation;
  }

  /** Average marginal effect of a year, in percentage points. */
  double pointsPerYear(Curve curve) {
    double sum = 0;
    for (int i = 0; i < times.length; i++) {
      double p = share(curve, i);
      sum += trials[i] * p * (1 - p);
    }
    return 100 * slope(curve) * sum / allTrials;
  }

  /** Log-likelihood, with Firth's penalty where the fit asks for it. */
  double logLikelihood(Curve curve) {
    double sum = 0;
    for (int i = 0; i < times.length; i++) {
      double logOdds = curve.level() + curve.slope() * times[i];
      sum += successes[i] * logOdds - trials[i] * logOnePlusExp(logOdds);
    }
    if (fit == LogisticChange.Fit.MAXIMUM_LIKELIHOOD) {
      return sum;
    }
    double determinant = Math.max(information(curve).determinant(), Double.MIN_NORMAL);
    return sum + 0.5 * StrictMath.log(determinant);
  }

  Information information(Curve curve) {
    double aa = 0;
    double ab = 0;
    double bb = 0;
    for (int i = 0; i < times.length; i++) {
      double p = share(curve, i);
      double weight = trials[i] * p * (1 - p);
      aa += weight;
      ab += weight * times[i];
      bb += weight * times[i] * times[i];
    }
    return new Information(aa, ab, bb);
  }

  /** The likeliest curve, by Fisher's scoring with halved steps. */
  Curve likeliest() {
    double share = (double) Arrays.stream(successes).sum() / allTrials;
    Curve curve = new Curve(StrictMath.log(share / (1 - share)), 0);
    for (int step = 0; step < MOST_STEPS; step++) {
      Curve next = improved(curve);
      double moved =
          Math.abs(next.level() - curve.level()) + Math.abs(next.slope() - curve.slope());
      curve = next;
      if (moved < CONVERGED) {
        return curve;
      }
    }
    return curve;
  }

  private Curve improved(Curve curve) {
    Information information = information(curve);
    double determinant = information.determinant();
    double[] score = score(curve, information);
    double level = (information.bb() * score[0] - information.ab() * score[1]) / determinant;
    double slope = (information.aa() * score[1] - information.ab() * score[0]) / determinant;
    double now = logLikelihood(curve);
    for (double length = 1; length > CONVERGED; length /= 2) {
      Curve next = curve.plus(length * level, length * slope);
      // A NaN likelihood (a step far too long) fails the comparison, as it should.
      if (logLikelihood(next) >= now) {
        return next;
      }
    }
    return curve;
  }

  /** Derivatives of the log-likelihood; Firth's penalty adds its share at each time. */
  private double[] score(Curve curve, Information information) {
    double level = 0;
    double slope = 0;
    for (int i = 0; i < times.length; i++) {
      double p = share(curve, i);
      double residual = successes[i] - trials[i] * p;
      if (fit == LogisticChange.Fit.FIRTH) {
        residual += leverage(information, i, trials[i] * p * (1 - p)) * (0.5 - p);
      }
      level += residual;
      slope += residual * times[i];
    }
    return new double[] {level, slope};
  }

  private double leverage(Information information, int i, double weight) {
    double time = times[i];
    double quadratic =
        information.bb() - 2 * information.ab() * time + information.aa() * time * time;
    return weight * quadratic / information.determinant();
  }

  /** The fitted share at the time of that number. */
  double share(Curve curve, int i) {
    return 1 / (1 + StrictMath.exp(-(curve.level() + curve.slope() * times[i])));
  }

  private static double logOnePlusExp(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }
}
