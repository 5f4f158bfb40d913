package org.gapline.explorer;

import java.util.Locale;
import org.gapline.chart.Verdicts;
import org.gapline.table.TrendTestTable;

/**
 * What the verdict of a test that was made means for the reader. Where the tests of one theme
 * disagree the words say which of them shows a change; the reason of the release has the figures.
 *
 * @param verdict the verdict
 * @param q q value of the trend as counted, or null
 * @param low lower end of the interval of the change, in points a year, or null
 * @param high its upper end, or null
 * @param asked the least change that a verdict asks for, in points a year, or null
 */
record TrendMeaning(String verdict, Double q, Double low, Double high, Double asked) {

  /** The greatest q value of a trend, as docs/figures.md has it. */
  private static final double LEVEL = 0.05;

  static TrendMeaning of(TrendTestTable.Row test) {
    return new TrendMeaning(
        test.verdict(),
        test.qValue(),
        test.changeLow(),
        test.changeHigh(),
        test.changeForVerdict());
  }

  /** A sentence or two. */
  String words() {
    return switch (verdict) {
      case Verdicts.RISING, Verdicts.FALLING ->
          "The change holds after correction for the number of tests made.";
      case Verdicts.FOLLOWS_AGENDA ->
          showsAsCounted()
              ? "A change shows as counted, and does not hold once we allow for what events were"
                  + " about."
              : "No change shows as counted; one appears only once we allow for what events were"
                  + " about.";
      default -> unclear();
    };
  }

  private String unclear() {
    if (showsAsCounted()) {
      return "A change shows as counted, after correction for the number of tests, but not"
          + " once we allow for the length of reports, which may merely have become longer or"
          + " shorter.";
    } else if (isOneSided()) {
      return "The interval lies on one side, but does not hold after correction for the number of"
          + " tests."
          + missed();
    }
    return fits() + missed();
  }

  private boolean showsAsCounted() {
    return q != null && q <= LEVEL && isOneSided();
  }

  private boolean isOneSided() {
    return low != null && high != null && (low > 0 || high < 0);
  }

  private String fits() {
    return low == null || high == null
        ? "Neither a rise nor a fall shows."
        : "The data fit a fall of "
            + amount(-low)
            + " points a year as well as a rise of "
            + amount(high)
            + ".";
  }

  /** One digit; of what that would make nothing, two. */
  private static String amount(double points) {
    if (points < 0.005) {
      return "less than 0.01";
    }
    return String.format(Locale.ROOT, points < 0.05 ? "%.2f" : "%.1f", points);
  }

  private String missed() {
    return asked == null
        ? ""
        : String.format(
            Locale.ROOT,
            " A change smaller than %.1f points a year would probably have been missed.",
            asked);
  }
}
