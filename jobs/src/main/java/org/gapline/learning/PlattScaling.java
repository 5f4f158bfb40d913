package org.gapline.learning;

import java.util.List;

/**
 * Turns what a model says is probable into how often it is right: a logistic curve over the
 * log-odds of the model, with an intercept and a slope. The order of what it turns stays.
 *
 * @param intercept what is added to the log-odds
 * @param slope what the log-odds are multiplied with, zero or more
 * @see <a href="https://doi.org/10.1007/s10994-007-5018-6">Lin, Lin and Weng (2007), A note on
 *     Platt's probabilistic outputs for support vector machines</a>
 */
public record PlattScaling(double intercept, double slope) {

  /** What leaves every probability as it is. */
  public static final PlattScaling NONE = new PlattScaling(0, 1);

  private static final double CERTAIN = 1e-6;
  private static final int MOST_STEPS = 100;
  private static final int MOST_HALVINGS = 30;
  private static final double SMALLEST_CHANGE = 1e-10;

  /** Keeps the curvature from vanishing where all targets are alike. */
  private static final double RIDGE = 1e-9;

  public PlattScaling {
    if (!Double.isFinite(intercept) || !Double.isFinite(slope) || slope < 0) {
      throw new IllegalArgumentException("intercept " + intercept + ", slope " + slope);
    }
  }

  /**
   * What a model said of something, and whether it was right.
   *
   * @param probability from 0 to 1
   */
  public record Outcome(double probability, boolean right) {}

  /** How probable it is to be right where the model says this probability. */
  public double of(double probability) {
    return curve(intercept + slope * logOdds(probability));
  }

  /**
   * The curve that fits outcomes best. As Platt proposed, targets stand off from 0 and 1 by what
   * one more outcome of each kind would make, so that few outcomes make nobody certain. Where the
   * model orders things wrongly, the slope is zero and every probability (right + 1) / (all + 2),
   * the share that was right drawn towards one half.
   */
  public static PlattScaling fit(List<Outcome> outcomes) {
    double right = outcomes.stream().filter(Outcome::right).count();
    double wrong = outcomes.size() - right;
    double[] odds = outcomes.stream().mapToDouble(o -> logOdds(o.probability())).toArray();
    double[] targets =
        outcomes.stream()
            .mapToDouble(o -> o.right() ? (right + 1) / (right + 2) : 1 / (wrong + 2))
            .toArray();
    double level = StrictMath.log((right + 1) / (wrong + 1));
    double[] best = newton(odds, targets, new double[] {level, 0});
    return best[1] >= 0 ? new PlattScaling(best[0], best[1]) : new PlattScaling(level, 0);
  }

  /** Newton's method on the cross entropy, each step halved until it helps. */
  private static double[] newton(double[] odds, double[] targets, double[] start) {
    double[] at = start;
    double loss = loss(odds, targets, at);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] direction = direction(odds, targets, at);
      double before = loss;
      double size = 1;
      for (int i = 0; i < MOST_HALVINGS; i++, size /= 2) {
        double[] next = {at[0] + size * direction[0], at[1] + size * direction[1]};
        double reached = loss(odds, targets, next);
        if (reached < loss) {
          at = next;
          loss = reached;
          break;
        }
      }
      if (before - loss < SMALLEST_CHANGE) {
        break;
      }
    }
    return at;
  }

  private static double[] direction(double[] odds, double[] targets, double[] at) {
    double first = 0;
    double second = 0;
    double a = RIDGE;
    double b = 0;
    double c = RIDGE;
    for (int i = 0; i < odds.length; i++) {
      double p = curve(at[0] + at[1] * odds[i]);
      double weight = p * (1 - p);
      first += targets[i] - p;
      second += (targets[i] - p) * odds[i];
      a += weight;
      b += weight * odds[i];
      c += weight * odds[i] * odds[i];
    }
    double determinant = a * c - b * b;
    return new double[] {
      (c * first - b * second) / determinant, (a * second - b * first) / determinant
    };
  }

  private static double loss(double[] odds, double[] targets, double[] at) {
    double loss = 0;
    for (int i = 0; i < odds.length; i++) {
      double score = at[0] + at[1] * odds[i];
      // log(1 + exp(score)) without overflow
      double log = Math.max(0, score) + StrictMath.log1p(StrictMath.exp(-Math.abs(score)));
      loss += log - targets[i] * score;
    }
    return loss;
  }

  private static double curve(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  private static double logOdds(double probability) {
    double p = Math.min(1 - CERTAIN, Math.max(CERTAIN, probability));
    return StrictMath.log(p / (1 - p));
  }
}
