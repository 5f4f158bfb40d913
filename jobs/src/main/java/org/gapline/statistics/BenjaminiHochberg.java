package org.gapline.statistics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * q values: the least rate of false discoveries at which a test of a family is still called a
 * discovery.
 *
 * <p>Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate: a practical and
 * powerful approach to multiple testing", Journal of the Royal Statistical Society B 57 (1995),
 * 289-300. As adjusted p values: the k-th smallest of m is multiplied by m / k, and takes the
 * smallest product among itself and the larger ones; never above 1. Equal p values get equal q
 * values.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /** The q values of a family, in the order of its p values. */
  public static double[] qValues(double... pValues) {
    Integer[] order = new Integer[pValues.length];
    for (int i = 0; i < order.length; i++) {
      if (!(pValues[i] >= 0 && pValues[i] <= 1)) {
        throw new IllegalArgumentException("no p value: " + pValues[i]);
      }
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> pValues[i]));
    double[] qValues = new double[pValues.length];
    double least = 1;
    for (int rank = order.length; rank > 0; rank--) {
      int test = order[rank - 1];
      least = Math.min(least, pValues[test] * order.length / rank);
      qValues[test] = least;
    }
    return qValues;
  }

  /**
   * The q value that a test would have as one more test of the family, which itself stays as it is.
   */
  public static double qValueBeside(double[] family, double pValue) {
    double[] extended = Arrays.copyOf(family, family.length + 1);
    extended[family.length] = pValue;
    return qValues(extended)[family.length];
  }
}
