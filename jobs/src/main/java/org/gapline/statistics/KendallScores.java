package org.gapline.statistics;

import java.util.Collections;
import java.util.List;

/**
 * The exact distribution of Kendall's S when every order of the values is equally likely.
 *
 * <p>With values that occur t1, t2, ... times the inversions are counted by a Gaussian multinomial,
 * built up as a product of Gaussian binomials by additions only, so that nothing cancels.
 */
final class KendallScores {

  /** Number of orders by number of inversions; S is untied pairs less twice the inversions. */
  private final double[] orders;

  private KendallScores(double[] orders) {
    this.orders = orders;
  }

  /** For values that occur so many times each. */
  static KendallScores of(List<Integer> ties) {
    double[] orders = {1};
    int placed = 0;
    for (int times : ties) {
      placed += times;
      orders = product(orders, gaussianBinomial(placed, times));
    }
    return new KendallScores(orders);
  }

  /** For so many values that all differ. */
  static KendallScores ofDistinct(int values) {
    return of(Collections.nCopies(values, 1));
  }

  /** Chance of S or more. */
  double atLeast(long s) {
    double some = 0;
    double all = 0;
    for (int inversions = 0; inversions < orders.length; inversions++) {
      all += orders[inversions];
      some += orders.length - 1L - 2L * inversions >= s ? orders[inversions] : 0;
    }
    return some / all;
  }

  /** Chance of a score at least as far from zero; the distribution is symmetric. */
  double twoSided(long s) {
    return s == 0 ? 1 : Math.min(1, 2 * atLeast(Math.abs(s)));
  }

  /** Coefficients of the Gaussian binomial [n choose k], by its Pascal rule. */
  private static double[] gaussianBinomial(int n, int k) {
    double[][] row = new double[k + 1][];
    row[0] = new double[] {1};
    for (int m = 1; m <= n; m++) {
      for (int j = Math.min(m, k); j > 0; j--) {
        // [m, j] = [m - 1, j - 1] + q^j [m - 1, j]
        row[j] = sum(row[j - 1], j < m ? row[j] : new double[0], j);
      }
    }
    return row[k];
  }

  private static double[] sum(double[] a, double[] b, int shift) {
    double[] sum = new double[Math.max(a.length, b.length == 0 ? 0 : b.length + shift)];
    System.arraycopy(a, 0, sum, 0, a.length);
    for (int i = 0; i < b.length; i++) {
      sum[i + shift] += b[i];
    }
    return sum;
  }

  private static double[] product(double[] a, double[] b) {
    double[] product = new double[a.length + b.length - 1];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        product[i + j] += a[i] * b[j];
      }
    }
    return product;
  }
}
