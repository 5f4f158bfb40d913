package org.gapline.chart;

/**
 * The 95% interval of a share.
 *
 * @param low lower end, from 0 to 1
 * @param high upper end, from 0 to 1
 */
public record ShareInterval(double low, double high) {

  /** The 97.5% point of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * Wilson's score interval (E. B. Wilson, Probable inference, the law of succession, and
   * statistical inference, Journal of the American Statistical Association 22, 1927, 209-212).
   */
  public static ShareInterval wilson(Tally tally) {
    if (tally.of() == 0) {
      return new ShareInterval(0, 1);
    }
    double n = tally.of();
    double p = tally.share();
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    return new ShareInterval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
