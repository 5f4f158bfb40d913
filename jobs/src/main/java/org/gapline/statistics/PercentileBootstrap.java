package org.gapline.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The 95% interval of any figure by drawing clusters anew with replacement: its 2.5% and 97.5%
 * percentiles over {@value #DRAWS} draws.
 *
 * <p>Source: B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13;
 * whole clusters, since units of one text are alike (A. C. Davison and D. V. Hinkley, "Bootstrap
 * Methods and their Application" (1997), section 3.8).
 *
 * @param low lower end
 * @param high upper end
 * @param draws number of draws that had the figure
 */
public record PercentileBootstrap(double low, double high, int draws) {

  static final int DRAWS = 2_000;

  /**
   * Draws without the figure, as of one value throughout, are not like the others: where they are
   * more than a tenth, what is left says too little of the spread.
   */
  private static final int LEAST_DRAWS = DRAWS * 9 / 10;

  /**
   * The interval of a figure; nothing where there are fewer than two clusters, or fewer than nine
   * draws in ten have it.
   *
   * @param clusters number of clusters
   * @param figure the figure of a draw: places of clusters from 0, repeated as drawn
   * @param seed the same seed gives the same interval
   */
  public static Optional<PercentileBootstrap> of(
      int clusters, Function<int[], OptionalDouble> figure, long seed) {
    if (clusters < 2) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[DRAWS];
    int n = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      OptionalDouble value = figure.apply(random.ints(clusters, 0, clusters).toArray());
      if (value.isPresent()) {
        values[n++] = value.getAsDouble();
      }
    }
    double[] sorted = Arrays.copyOf(values, n);
    Arrays.sort(sorted);
    return n < LEAST_DRAWS
        ? Optional.empty()
        : Optional.of(
            new PercentileBootstrap(
                sorted[(int) (0.025 * (n - 1))], sorted[(int) Math.ceil(0.975 * (n - 1))], n));
  }
}
