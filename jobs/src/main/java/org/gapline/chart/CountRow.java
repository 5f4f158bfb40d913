package org.gapline.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.gapline.chart.TextBlock.Anchor;

/** A row of yearly counts beneath an axis: shortened, then thinned out, until none touch. */
final class CountRow {

  private static final double AIR = 4;

  private final ChartStyle style;
  private final YearAxis axis;
  private final List<YearCount> years;
  private final boolean shortened;
  private final int every;

  CountRow(ChartStyle style, YearAxis axis, List<YearCount> years) {
    this.style = style;
    this.axis = axis;
    this.years = years;
    this.shortened = widest(false) > axis.slot();
    this.every = (int) Math.max(1, Math.ceil(widest(shortened) / axis.slot()));
  }

  private double widest(boolean inShort) {
    return AIR
        + years.stream()
            .mapToDouble(year -> TextBlock.width(words(year.reporting(), inShort), style.label()))
            .max()
            .orElse(0);
  }

  private static String words(int count, boolean inShort) {
    if (count == 0) {
      return "–";
    } else if (!inShort || count < 1000) {
      return String.valueOf(count);
    }
    return count < 999_500 ? Math.round(count / 1e3) + "k" : Math.round(count / 1e6) + "m";
  }

  void draw(Graphics2D g, double left, double baseline) {
    ChartStyle.Palette colours = style.palette();
    for (YearCount year : years) {
      if ((year.year() - axis.first()) % every == 0) {
        TextBlock.drawLine(
            g,
            words(year.reporting(), shortened),
            style.label(),
            year.reporting() < TrendBody.FEW ? colours.faint() : colours.ink(),
            Anchor.MIDDLE,
            left + axis.middle(year.year()),
            baseline);
      }
    }
  }
}
