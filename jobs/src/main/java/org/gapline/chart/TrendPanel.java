package org.gapline.chart;

import java.awt.Graphics2D;
import org.gapline.chart.TextBlock.Anchor;
import org.gapline.chart.TrendSheet.Ground;
import org.gapline.chart.TrendSheet.Panel;

/** The words over one panel: its theme and tally on the left, its verdict on the right. */
final class TrendPanel {

  private static final double BETWEEN = 24;
  private static final double BENEATH = 10;

  private final ChartStyle style;
  private final Panel panel;
  private final double width;
  private final TextBlock heading;
  private final TextBlock tally;
  private final TextBlock verdict;
  private final TextBlock detail;

  TrendPanel(Panel panel, ChartStyle style, double width) {
    this.style = style;
    this.panel = panel;
    this.width = width;
    this.verdict = TextBlock.wrap(panel.verdict().words(), style.labelBold(), width / 2);
    this.heading =
        TextBlock.wrap(panel.heading(), style.heading(), width - verdict.width() - BETWEEN);
    this.tally = TextBlock.wrap(Wording.share(panel.tally()), style.label(), width / 2);
    this.detail =
        TextBlock.wrap(panel.verdict().detail(), style.label(), width - tally.width() - BETWEEN);
  }

  Panel panel() {
    return panel;
  }

  double headerHeight() {
    return firstHeight() + Math.max(tally.height(), detail.height()) + BENEATH;
  }

  private double firstHeight() {
    return Math.max(heading.height(), verdict.height());
  }

  void drawHeader(Graphics2D g, double left, double bottom) {
    ChartStyle.Palette colours = style.palette();
    double top = bottom - headerHeight();
    boolean tested = panel.verdict().ground() == Ground.TESTED;
    heading.draw(g, colours.ink(), left, top);
    verdict.draw(g, tested ? colours.ink() : colours.faint(), Anchor.END, left + width, top + 2);
    double second = top + firstHeight();
    tally.draw(g, colours.secondary(), left, second);
    detail.draw(g, colours.secondary(), Anchor.END, left + width, second);
  }
}
