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
   * The q values that tests would have, each as one more test of the family, which itself stays as
   * it is. The family is sorted once for all of them.
   */
  public static double[] qValuesBeside(double[] family, double... pValues) {
    double[] sorted = family.clone();
    Arrays.sort(sorted);
    int size = sorted.length + 1;
    double[] leastFrom = new double[size];
    leastFrom[sorted.length] = 1;
    for (int i = sorted.length - 1; i >= 0; i--) {
      // One more test stands before it: its rank is one higher.
      leastFrom[i] = Math.min(leastFrom[i + 1], sorted[i] * size / (i + 2));
    }
    double[] qValues = new double[pValues.length];
    for (int i = 0; i < qValues.length; i++) {
      int notLarger = notLarger(sorted, pValues[i]);
      qValues[i] = Math.min(leastFrom[notLarger], pValues[i] * size / (notLarger + 1));
    }
    return qValues;
  }

  /** How many of these are as small or smaller. */
  private static int notLarger(double[] sorted, double pValue) {
    if (!(pValue >= 0 && pValue <= 1)) {
      throw new IllegalArgumentException("no p value: " + pValue);
    }
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= pValue) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
