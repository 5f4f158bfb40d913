package org.gapline.statistics;

import org.gapline.statistics.BinomialSeries.Point;
import org.gapline.statistics.LogisticCurves.Curve;

/**
 * How much more yearly counts scatter about a logistic curve than independent events would. Events
 * of one series repeat one another, and meetings of one year follow one agenda: then the counts of
 * a year say less than their number, and a test that takes them at their number finds trends where
 * there are none.
 *
 * <p>The factor is Fletcher's: Pearson's chi-squared over its degrees of freedom, corrected for
 * sparse counts by the mean of (1 - 2p)(y - np) / (np(1 - p)) over the times (D. J. Fletcher,
 * "Estimating overdispersion when fitting a generalized linear model to sparse data", Biometrika 99
 * (2012), 230-237). Standard errors grow by its square root (P. McCullagh and J. A. Nelder,
 * "Generalized Linear Models", 2nd ed. 1989, section 4.5). It is never taken below 1: counts that
 * happen to scatter little prove nothing.
 *
 * @param factor variance over binomial variance, at least 1
 */
public record Dispersion(double factor) {

  /** Independent events. */
  public static final Dispersion NONE = new Dispersion(1);

  /** Level and slope of the curve. */
  private static final int FITTED = 2;

  public Dispersion {
    if (!(factor >= 1)) {
      throw new IllegalArgumentException("a dispersion of " + factor);
    }
  }

  /**
   * The dispersion of a series; none where fewer than three times or one outcome occur, or where
   * the outcomes do not overlap in time, so that a curve fits without any scatter.
   */
  public static Dispersion of(BinomialSeries series) {
    if (!series.varies()
        || series.points().size() <= FITTED
        || LogisticChange.fitFor(series) == LogisticChange.Fit.FIRTH) {
      return NONE;
    }
    LogisticCurves curves = LogisticCurves.fittedTo(series);
    Curve curve = curves.likeliest();
    double chiSquared = 0;
    double sparseness = 0;
    for (int i = 0; i < series.points().size(); i++) {
      Point point = series.points().get(i);
      double p = curves.share(curve, i);
      double residual = point.successes() - point.trials() * p;
      double variance = point.trials() * p * (1 - p);
      chiSquared += residual * residual / variance;
      sparseness += (1 - 2 * p) * residual / variance;
    }
    int times = series.points().size();
    double factor = chiSquared / (times - FITTED) / (1 + sparseness / times);
    return new Dispersion(Math.max(1, factor));
  }

  /**
   * The same test, if counts scatter that much: the statistic is divided by the root of the factor,
   * and p is that of the normal distribution where it is larger than the one found without.
   */
  public TrendTest applyTo(TrendTest test) {
    if (factor == 1) {
      return test;
    }
    double statistic = test.statistic() / StrictMath.sqrt(factor);
    double p = Math.max(test.pValue(), Normal.twoSided(statistic));
    return new TrendTest(statistic, p, test.method(), test.draws(), test.trials());
  }
}
