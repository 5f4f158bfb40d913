package org.gapline.statistics;

/**
 * The score interval of a binomial share, at 95%, without correction for continuity.
 *
 * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209-212; recommended for small samples
 * by L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001), 101-133.
 *
 * <p>With no success the lower end is exactly 0, with no failure the upper end is exactly 1.
 */
public final class WilsonInterval {

  private WilsonInterval() {}

  /**
   * The share of successes with its 95% interval.
   *
   * @throws IllegalArgumentException without a trial, where no share exists
   */
  public static Proportion of(int successes, int trials) {
    if (trials < 1 || successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " successes in " + trials + " trials");
    }
    double share = (double) successes / trials;
    double z2 = Normal.Z_975 * Normal.Z_975;
    double centre = share + z2 / (2.0 * trials);
    double reach =
        Normal.Z_975 * StrictMath.sqrt((share * (1 - share) + z2 / (4.0 * trials)) / trials);
    double scale = 1 + z2 / trials;
    double low = successes == 0 ? 0 : (centre - reach) / scale;
    double high = successes == trials ? 1 : (centre + reach) / scale;
    return new Proportion(successes, trials, share, low, high);
  }
}
