package org.gapline.explorer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as pictures inside the page write them. */
final class Svg {

  private Svg() {}

  /** A length with at most one decimal. */
  static String number(double value) {
    BigDecimal tenths = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return tenths.signum() == 0 ? "0" : tenths.stripTrailingZeros().toPlainString();
  }
}
