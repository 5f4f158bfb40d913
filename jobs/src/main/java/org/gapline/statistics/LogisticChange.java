package org.gapline.statistics;

import java.util.List;
import java.util.Optional;
import org.gapline.statistics.BinomialSeries.Point;

/**
 * The change of a share per year, by logistic regression on time.
 *
 * <p>The change is the average marginal effect of time: the mean over all trials of slope times p
 * (1 - p), the fitted curve's rise at each trial's year (T. Bartus, "Estimation of marginal effects
 * using margeff", Stata Journal 5 (2005), 309-329). Its interval is the profile-likelihood interval
 * of that same quantity: its least and greatest value among all curves whose log-likelihood is
 * within 1.92 of the best (half the 95% quantile of chi-squared with one degree of freedom; P.
 * McCullagh and J. A. Nelder, "Generalized Linear Models", 2nd ed. 1989, section 7.2). It lies on
 * one side of zero exactly where the profile interval of the slope does.
 *
 * <p>Decided edges: with one time only, or without both outcomes, there is nothing to fit and no
 * result. Where the outcomes do not overlap in time (every success after, or not before, every
 * failure, or the other way round), the best slope is infinite; then Firth's penalised likelihood
 * takes the place of the likelihood, for the estimate and for the interval, and the result says so
 * (D. Firth, Biometrika 80 (1993), 27-38; G. Heinze and M. Schemper, Statistics in Medicine 21
 * (2002), 2409-2419).
 *
 * @param pointsPerYear change in percentage points a year
 * @param low lower end of its 95% interval
 * @param high upper end of its 95% interval
 * @param slope change of the log-odds a year
 * @param fit which likelihood was used
 */
public record LogisticChange(double pointsPerYear, double low, double high, double slope, Fit fit) {

  /** Which likelihood a curve was fitted by. */
  public enum Fit {
    /** The likelihood. */
    MAXIMUM_LIKELIHOOD,
    /** Firth's penalised likelihood, where the outcomes do not overlap in time. */
    FIRTH
  }

  /** The change per year, or nothing where nothing varies. */
  public static Optional<LogisticChange> of(BinomialSeries series) {
    return of(series, Dispersion.NONE);
  }

  /**
   * The same where counts scatter more than independent events would: the interval is that of the
   * quasi-likelihood, the log-likelihood over the factor.
   */
  public static Optional<LogisticChange> of(BinomialSeries series, Dispersion dispersion) {
    if (!series.varies()) {
      return Optional.empty();
    }
    LogisticCurves curves = LogisticCurves.fittedTo(series);
    LikelihoodRegion region = LikelihoodRegion.of(curves, dispersion);
    LikelihoodRegion.Range range = region.range(curves::pointsPerYear);
    return Optional.of(
        new LogisticChange(
            curves.pointsPerYear(region.best()),
            range.low(),
            range.high(),
            curves.slope(region.best()),
            fitFor(series)));
  }

  static Fit fitFor(BinomialSeries series) {
    List<Point> points = series.points();
    List<Integer> successes =
        points.stream().filter(p -> p.successes() > 0).map(Point::time).toList();
    List<Integer> failures =
        points.stream().filter(p -> p.successes() < p.trials()).map(Point::time).toList();
    boolean apart = last(failures) <= successes.get(0) || last(successes) <= failures.get(0);
    return apart ? Fit.FIRTH : Fit.MAXIMUM_LIKELIHOOD;
  }

  private static int last(List<Integer> times) {
    return times.get(times.size() - 1);
  }
}
