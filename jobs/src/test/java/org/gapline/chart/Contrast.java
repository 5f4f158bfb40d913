package org.gapline.chart;

import java.awt.Color;

/** Contrast of two colours (W3C, Web Content Accessibility Guidelines 2.2, relative luminance). */
public final class Contrast {

  private Contrast() {}

  /** The ratio, from 1 for equal colours to 21 for black on white. */
  public static double of(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
