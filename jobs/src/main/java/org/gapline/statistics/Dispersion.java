package org.gapline.statistics;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
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
 * <p>A dozen years tell the factor roughly only. Where it is above 1, tests and intervals therefore
 * go by Student's t in place of the normal distribution (McCullagh and Nelder, the same section;
 * F(1, v) is the square of t(v)). Of one series the degrees of freedom are its years less two.
 * Pooled over several, they are those of all together, as if the series were independent. Themes of
 * the same events are not quite, sub-themes and their parents least of all: a pooled factor is less
 * sure than its degrees say. It is therefore only ever taken where it makes an interval wider than
 * the theme's own factor and degrees do.
 *
 * @param factor variance over binomial variance, at least 1
 * @param degrees degrees of freedom that it rests on; infinite where it is not estimated
 */
public record Dispersion(double factor, double degrees) {

  /** Independent events. */
  public static final Dispersion NONE = new Dispersion(1, Double.POSITIVE_INFINITY);

  /** Level and slope of the curve. */
  private static final int FITTED = 2;

  public Dispersion {
    if (!(factor >= 1 && degrees >= 1)) {
      throw new IllegalArgumentException("a dispersion of " + factor + " by " + degrees);
    }
  }

  /**
   * The dispersion of a series; none where fewer than three times or one outcome occur, or where
   * the outcomes do not overlap in time, so that a curve fits without any scatter.
   */
  public static Dispersion of(BinomialSeries series) {
    return pooled(List.of(series));
  }

  /**
   * The common dispersion of series that were counted on the same events: the mean of their
   * factors, by all their degrees of freedom. Of rare outcomes one series tells next to nothing;
   * whether events repeat one another is seen on all outcomes together.
   */
  public static Dispersion pooled(List<BinomialSeries> ofSameEvents) {
    List<BinomialSeries> telling =
        ofSameEvents.stream().filter(Dispersion::tellsOfScatter).toList();
    double factor = telling.stream().mapToDouble(Dispersion::scatter).average().orElse(1);
    int degrees = telling.stream().mapToInt(series -> series.points().size() - FITTED).sum();
    return factor > 1 ? new Dispersion(factor, degrees) : NONE;
  }

  private static boolean tellsOfScatter(BinomialSeries series) {
    return series.varies()
        && series.points().size() > FITTED
        && LogisticChange.fitFor(series) != LogisticChange.Fit.FIRTH;
  }

  /** Fletcher's factor, which may lie below 1. */
  private static double scatter(BinomialSeries series) {
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
    return chiSquared / (times - FITTED) / (1 + sparseness / times);
  }

  /** The one of the two that makes intervals wider. */
  public Dispersion orWider(Dispersion other) {
    return other.edgeOf95() > edgeOf95() ? other : this;
  }

  /** By how much the log-likelihood falls from its maximum to the edge of a 95% region. */
  double edgeOf95() {
    if (!isEstimated()) {
      return Normal.HALF_CHI_SQUARED_95;
    }
    double t = new TDistribution(null, degrees).inverseCumulativeProbability(0.975);
    return factor * t * t / 2;
  }

  /** Whether counts scatter more than independent events would. */
  public boolean isEstimated() {
    return Double.isFinite(degrees);
  }

  /** How many standard errors of independent events a two-sided test at that level asks for. */
  double errorsAt(double level) {
    double one = 1 - level / 2;
    return isEstimated()
        ? StrictMath.sqrt(factor)
            * new TDistribution(null, degrees).inverseCumulativeProbability(one)
        : new NormalDistribution(null, 0, 1).inverseCumulativeProbability(one);
  }

  /**
   * The same test, if counts scatter that much: the statistic is divided by the root of the factor,
   * and p is that of Student's t where it is larger than the one found without.
   */
  public TrendTest applyTo(TrendTest test) {
    if (!isEstimated()) {
      return test;
    }
    double statistic = test.statistic() / StrictMath.sqrt(factor);
    double p = twoSided(statistic);
    return p > test.pValue()
        ? new TrendTest(statistic, p, TrendTest.Method.STUDENT_T, 0, test.trials())
        : new TrendTest(statistic, test.pValue(), test.method(), test.draws(), test.trials());
  }

  private double twoSided(double statistic) {
    return 2 * new TDistribution(null, degrees).cumulativeProbability(-Math.abs(statistic));
  }
}
