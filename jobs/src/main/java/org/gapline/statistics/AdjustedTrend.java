package org.gapline.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.statistics.BinomialSeries.Point;

/**
 * The test for a trend in shares that allows for a covariate, here the log length of reports: the
 * score test for a slope in time, in a logistic regression on the covariate. Two-sided. Without the
 * covariate it is the test of Cochran and Armitage.
 *
 * <p>Source: C. R. Rao, "Large sample tests of statistical hypotheses concerning several
 * parameters", Mathematical Proceedings of the Cambridge Philosophical Society 44 (1948), 50-57.
 * The score is that of time less its weighted regression on the covariate, so that the test holds
 * for any good fit of the covariate (J. Neyman, "Optimal asymptotic tests of composite statistical
 * hypotheses", in U. Grenander (ed.), Probability and Statistics, 1959, 213-234): Firth's where the
 * outcomes do not overlap in it.
 *
 * <p>A covariate that has nothing to do with time costs the test nothing, however much it varies;
 * strata of like lengths would. One that goes with time leaves little to tell the two apart by.
 * Where nothing is left, or nothing varies, the statistic is 0 and p is 1.
 *
 * @param test the test, its p from the normal distribution
 * @param kept share of the information on time that is left beside the covariate, 0 to 1
 */
public record AdjustedTrend(TrendTest test, double kept) {

  /** Less is rounding. */
  private static final double NOTHING_LEFT = 1e-9;

  /**
   * Trials at one time and one value of the covariate.
   *
   * @param time integer time, as a calendar year
   * @param covariate the value, on a scale of even steps
   * @param trials number of trials; cells without any hold no information
   * @param successes number of successes among them
   */
  public record Cell(int time, int covariate, int trials, int successes) {}

  /** The test over these cells. */
  public static AdjustedTrend of(List<Cell> cells) {
    List<Cell> filled = cells.stream().filter(cell -> cell.trials() > 0).toList();
    int trials = filled.stream().mapToInt(Cell::trials).reduce(0, Math::addExact);
    int successes = filled.stream().mapToInt(Cell::successes).reduce(0, Math::addExact);
    if (successes == 0 || successes == trials) {
      return new AdjustedTrend(result(0, trials), 0);
    }
    Moments moments = new Moments(filled, sharesByCovariate(filled));
    double kept = moments.kept();
    return new AdjustedTrend(result(kept > 0 ? moments.statistic() : 0, trials), kept);
  }

  private static TrendTest result(double z, int trials) {
    double p = z == 0 ? 1 : Normal.twoSided(z);
    return new TrendTest(z, p, TrendTest.Method.ASYMPTOTIC, 0, trials);
  }

  /** The share fitted at each value of the covariate, whatever the time. */
  private static Map<Integer, Double> sharesByCovariate(List<Cell> cells) {
    Map<Integer, Point> byCovariate = new TreeMap<>();
    for (Cell cell : cells) {
      Point point = new Point(cell.covariate(), cell.trials(), cell.successes());
      byCovariate.merge(cell.covariate(), point, AdjustedTrend::together);
    }
    BinomialSeries series = BinomialSeries.of(new ArrayList<>(byCovariate.values()));
    Map<Integer, Double> shares = new TreeMap<>();
    if (!series.varies()) {
      double share = (double) series.successes() / series.trials();
      byCovariate.keySet().forEach(covariate -> shares.put(covariate, share));
      return shares;
    }
    LogisticCurves curves = LogisticCurves.fittedTo(series);
    LogisticCurves.Curve curve = curves.likeliest();
    for (int i = 0; i < series.points().size(); i++) {
      shares.put(series.points().get(i).time(), curves.share(curve, i));
    }
    return shares;
  }

  private static Point together(Point a, Point b) {
    return new Point(a.time(), a.trials() + b.trials(), a.successes() + b.successes());
  }

  /** Weighted moments of time and covariate, each weighed by its binomial variance. */
  private static final class Moments {
    private final List<Cell> cells;
    private final Map<Integer, Double> shares;
    private final double meanTime;
    private final double meanCovariate;
    private final double timeSquares;
    private final double covariateSquares;
    private final double products;

    Moments(List<Cell> cells, Map<Integer, Double> shares) {
      this.cells = cells;
      this.shares = shares;
      double all = sum(cell -> 1);
      meanTime = sum(Cell::time) / all;
      meanCovariate = sum(Cell::covariate) / all;
      timeSquares = sum(c -> square(c.time() - meanTime));
      covariateSquares = sum(c -> square(c.covariate() - meanCovariate));
      products = sum(c -> (c.time() - meanTime) * (c.covariate() - meanCovariate));
    }

    private interface OfCell {
      double value(Cell cell);
    }

    private double sum(OfCell of) {
      double sum = 0;
      for (Cell cell : cells) {
        double share = shares.get(cell.covariate());
        sum += cell.trials() * share * (1 - share) * of.value(cell);
      }
      return sum;
    }

    private static double square(double x) {
      return x * x;
    }

    /** Change of mean time with the covariate. */
    private double regression() {
      return covariateSquares > 0 ? products / covariateSquares : 0;
    }

    double kept() {
      double kept = timeSquares > 0 ? 1 - regression() * products / timeSquares : 0;
      return kept < NOTHING_LEFT ? 0 : kept;
    }

    double statistic() {
      double score = 0;
      for (Cell cell : cells) {
        double residual = cell.successes() - cell.trials() * shares.get(cell.covariate());
        double covariate = regression() * (cell.covariate() - meanCovariate);
        score += residual * (cell.time() - meanTime - covariate);
      }
      return score / StrictMath.sqrt(timeSquares * kept());
    }
  }
}
