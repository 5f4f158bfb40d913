package org.gapline.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.gapline.chart.TextBlock.Anchor;

/** The words at the axes of a plot of yearly shares: years beneath, shares at the left. */
record TrendAxes(ChartStyle style, YearAxis axis, double plotHeight) {

  private static final List<String> SHARES = List.of("100%", "50", "0");

  /** Draws the years beneath the plot whose top left corner is here. */
  void drawYears(Graphics2D g, double left, double plotTop) {
    double bottom = plotTop + plotHeight;
    for (int year : axis.labelled(style.label())) {
      double x = left + axis.middle(year);
      Marks.line(g, style.palette().baseline(), 1.5, x, bottom + 1, x, bottom + 7);
      label(g, String.valueOf(year), Anchor.MIDDLE, x, bottom + 31);
    }
  }

  /** Draws the shares beside the plot whose top left corner is here. */
  void drawShares(Graphics2D g, double left, double plotTop) {
    for (int i = 0; i < SHARES.size(); i++) {
      label(g, SHARES.get(i), Anchor.END, left - 12, plotTop + plotHeight * i / 2 + 8);
    }
  }

  private void label(Graphics2D g, String words, Anchor anchor, double x, double baseline) {
    TextBlock.drawLine(g, words, style.label(), style.palette().secondary(), anchor, x, baseline);
  }
}
