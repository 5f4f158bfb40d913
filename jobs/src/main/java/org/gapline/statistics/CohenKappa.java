package org.gapline.statistics;

import java.util.Optional;

/**
 * Cohen's kappa of two coders with its 95% interval: agreement past what their margins would give
 * by chance.
 *
 * <p>Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and
 * Psychological Measurement 20 (1960), 37-46. The interval is asymptotic, by the standard error of
 * J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological Bulletin 72 (1969), 323-327 (J. L.
 * Fleiss, B. Levin and M. C. Paik, "Statistical Methods for Rates and Proportions", 3rd ed. 2003),
 * cut at -1 and 1. It takes units for independent. Below {@value #LEAST_UNITS} units, where the
 * normal approximation fails, and where the standard error is 0, as under full agreement, it would
 * claim what nobody knows: then {@link #hasInterval} says so.
 *
 * <p>Decided edge: where chance alone would give full agreement, as when both coders use one
 * category throughout, there is no kappa.
 *
 * @param value kappa
 * @param low lower end of its 95% interval
 * @param high upper end of its 95% interval
 * @param standardError the standard error behind the interval
 * @param agreement share of units on which both agree
 * @param units number of units
 */
public record CohenKappa(
    double value, double low, double high, double standardError, double agreement, int units) {

  /** Units below which the interval is not to be shown. */
  static final int LEAST_UNITS = 30;

  /** Whether the interval may be shown. */
  public boolean hasInterval() {
    return units >= LEAST_UNITS && standardError > 0;
  }

  /**
   * The kappa of a square table of counts.
   *
   * @param table units by the category of the first coder (row) and of the second (column)
   */
  public static Optional<CohenKappa> of(int[][] table) {
    Margins margins = Margins.of(table);
    double chance = 0;
    double observed = 0;
    for (int i = 0; i < table.length; i++) {
      chance += margins.rows[i] * margins.columns[i];
      observed += table[i][i] / margins.total;
    }
    if (margins.total == 0 || chance >= 1) {
      return Optional.empty();
    }
    double kappa = (observed - chance) / (1 - chance);
    double error = standardError(table, margins, kappa, chance);
    return Optional.of(
        new CohenKappa(
            kappa,
            Math.max(-1, kappa - Normal.Z_975 * error),
            Math.min(1, kappa + Normal.Z_975 * error),
            error,
            observed,
            (int) margins.total));
  }

  private static double standardError(int[][] table, Margins margins, double kappa, double chance) {
    double sum = 0;
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table.length; j++) {
        double share = table[i][j] / margins.total;
        double both =
            i == j
                ? 1 - (margins.rows[i] + margins.columns[i]) * (1 - kappa)
                : (margins.columns[i] + margins.rows[j]) * (1 - kappa);
        sum += share * both * both;
      }
    }
    double centre = kappa - chance * (1 - kappa);
    double variance = Math.max(0, sum - centre * centre) / margins.total;
    return StrictMath.sqrt(variance) / (1 - chance);
  }

  /** Shares of the categories for each coder. */
  private record Margins(double[] rows, double[] columns, double total) {

    static Margins of(int[][] table) {
      double[] rows = new double[table.length];
      double[] columns = new double[table.length];
      double total = 0;
      for (int i = 0; i < table.length; i++) {
        for (int j = 0; j < table.length; j++) {
          rows[i] += table[i][j];
          columns[j] += table[i][j];
          total += table[i][j];
        }
      }
      for (int i = 0; i < table.length; i++) {
        rows[i] /= total;
        columns[i] /= total;
      }
      return new Margins(rows, columns, total);
    }
  }
}
