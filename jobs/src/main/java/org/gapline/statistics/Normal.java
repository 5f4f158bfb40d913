package org.gapline.statistics;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution, as far as the tests of this package need it. */
final class Normal {

  /** Its 97.5% quantile: two-sided 5%. */
  static final double Z_975 = 1.959963984540054;

  /** Its 80% quantile. */
  static final double Z_80 = 0.8416212335729143;

  /** Half the 95% quantile of chi-squared with one degree of freedom. */
  static final double HALF_CHI_SQUARED_95 = Z_975 * Z_975 / 2;

  private Normal() {}

  /** Probability of a value at least as far from zero as z. */
  static double twoSided(double z) {
    return Erf.erfc(Math.abs(z) / StrictMath.sqrt(2));
  }
}
