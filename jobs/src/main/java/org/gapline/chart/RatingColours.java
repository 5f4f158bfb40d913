package org.gapline.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Colours of the ratings of a scale: browns for a shortfall, blues for none, the weakest darkest.
 */
final class RatingColours {

  private static final Color WEAKEST = new Color(0x8C2D04);
  private static final Color WEAK = new Color(0xE08A4A);
  private static final Color FAIR = new Color(0xA9CCE3);
  private static final Color BEST = new Color(0xE6F0F7);
  private static final double DARK = 0.18;

  private RatingColours() {}

  /**
   * A colour for each rating, the weakest first.
   *
   * @param ratings how many there are
   * @param line the first rank that is no shortfall; 1 where the scheme draws no line
   */
  static List<Color> of(int ratings, int line) {
    List<Color> colours = new ArrayList<>();
    int weak = line - 1;
    for (int i = 0; i < weak; i++) {
      colours.add(weak == 1 ? WEAK : between(WEAKEST, WEAK, (double) i / (weak - 1)));
    }
    int fair = ratings - weak;
    for (int i = 0; i < fair; i++) {
      colours.add(fair == 1 ? FAIR : between(FAIR, BEST, (double) i / (fair - 1)));
    }
    return colours;
  }

  /** White on what is dark, ink on what is not. */
  static Color textOn(Color colour, Color ink) {
    return luminance(colour) < DARK ? Color.WHITE : ink;
  }

  /** Relative luminance as WCAG 2 defines it. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Color between(Color from, Color to, double share) {
    return new Color(
        mixed(from.getRed(), to.getRed(), share),
        mixed(from.getGreen(), to.getGreen(), share),
        mixed(from.getBlue(), to.getBlue(), share));
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
