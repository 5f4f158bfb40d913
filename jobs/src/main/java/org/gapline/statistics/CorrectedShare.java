package org.gapline.statistics;

import java.util.Optional;

/**
 * A share corrected for what the test that counted it misses and wrongly finds, with its 95%
 * interval.
 *
 * <p>The estimate is (share + specificity - 1) / (sensitivity + specificity - 1), cut at 0 and 1:
 * W. J. Rogan and B. Gladen, "Estimating prevalence from the results of a screening test", American
 * Journal of Epidemiology 107 (1978), 71-76.
 *
 * <p>The interval counts the uncertainty of all three: Z. Lang and J. Reiczigel, "Confidence limits
 * for prevalence of disease adjusted for estimated sensitivity and specificity", Preventive
 * Veterinary Medicine 113 (2014), 13-22, equations 6, 7, 16 and 17. It is built round estimates
 * drawn a little to the middle, and widened here, where it must be, to hold the estimate.
 *
 * <p>Decided edge: a test that tells no more than chance (sensitivity + specificity of 1 or less)
 * corrects nothing, and there is no result.
 *
 * @param share the corrected share, from 0 to 1
 * @param low lower end of its interval
 * @param high upper end of its interval
 */
public record CorrectedShare(double share, double low, double high) {

  /**
   * Corrects a share.
   *
   * @param apparent the share as counted
   * @param sensitivity of those that have it, the share that the test finds
   * @param specificity of those that have it not, the share that the test passes
   */
  public static Optional<CorrectedShare> of(
      Proportion apparent, Proportion sensitivity, Proportion specificity) {
    double power = sensitivity.share() + specificity.share() - 1;
    Drawn p = Drawn.of(apparent, Normal.Z_975 * Normal.Z_975);
    Drawn se = Drawn.of(sensitivity, 2);
    Drawn sp = Drawn.of(specificity, 2);
    double drawnPower = se.share + sp.share - 1;
    if (power <= 0 || drawnPower <= 0) {
      return Optional.empty();
    }
    double share = within((apparent.share() + specificity.share() - 1) / power);
    double centre = (p.share + sp.share - 1) / drawnPower;
    double found = centre * se.variance();
    double passed = (1 - centre) * sp.variance();
    double shift = 2 * Normal.Z_975 * Normal.Z_975 * (found - passed);
    double variance = p.variance() + centre * found + (1 - centre) * passed;
    double reach = Normal.Z_975 * StrictMath.sqrt(variance) / drawnPower;
    return Optional.of(
        new CorrectedShare(
            share,
            Math.min(share, within(centre + shift - reach)),
            Math.max(share, within(centre + shift + reach))));
  }

  private static double within(double share) {
    return Math.min(1, Math.max(0, share));
  }

  /** A share with trials added, half of them successes. */
  private record Drawn(double share, double trials) {

    static Drawn of(Proportion observed, double added) {
      double trials = observed.trials() + added;
      return new Drawn((observed.successes() + added / 2) / trials, trials);
    }

    double variance() {
      return share * (1 - share) / trials;
    }
  }
}
