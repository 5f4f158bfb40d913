package org.gapline.statistics;

/** Logarithms of factorials: sums of logarithms up to 31, Stirling's series from there on. */
final class LogFactorials {

  private static final double HALF_LOG_TWO_PI = 0.9189385332046727;

  /** From here on by Stirling's series, which is exact to the last digits there. */
  private static final int LARGE = 32;

  /** Tests of tens of thousands of trials ask for the same numbers millions of times. */
  private static final double[] TABLE = table(1 << 14);

  private LogFactorials() {}

  /** Logarithm of the number of ways to choose k of n. */
  static double ofChoices(int n, int k) {
    return of(n) - of(k) - of(n - k);
  }

  /** Logarithm of n!. */
  static double of(int n) {
    return n < TABLE.length ? TABLE[n] : byStirling(n);
  }

  private static double byStirling(int n) {
    double inverse = 1.0 / n;
    double series = inverse * (1.0 / 12 - inverse * inverse * (1.0 / 360));
    return (n + 0.5) * StrictMath.log(n) - n + HALF_LOG_TWO_PI + series;
  }

  private static double[] table(int size) {
    double[] logs = new double[size];
    for (int n = 2; n < LARGE; n++) {
      logs[n] = logs[n - 1] + StrictMath.log(n);
    }
    for (int n = LARGE; n < size; n++) {
      logs[n] = byStirling(n);
    }
    return logs;
  }
}
