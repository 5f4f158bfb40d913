package org.gapline.chart;

import java.awt.Graphics2D;
import org.gapline.chart.TextBlock.Anchor;
import org.gapline.chart.TrendSheet.Ground;
import org.gapline.chart.TrendSheet.Verdict;

/** The words over one panel: its heading and tally on the left, its verdict on the right. */
final class PanelHeader {

  private static final double BETWEEN = 24;
  private static final double BENEATH = 10;

  private final ChartStyle style;
  private final Verdict words;
  private final double width;
  private final TextBlock heading;
  private final TextBlock tally;
  private final TextBlock verdict;
  private final TextBlock detail;

  PanelHeader(String heading, String tally, Verdict words, ChartStyle style, double width) {
    this.style = style;
    this.words = words;
    this.width = width;
    this.verdict = TextBlock.wrap(words.words(), style.labelBold(), width / 2);
    this.heading = TextBlock.wrap(heading, style.heading(), width - this.verdict.width() - BETWEEN);
    this.tally = TextBlock.wrap(tally, style.label(), width / 2);
    this.detail =
        TextBlock.wrap(words.detail(), style.label(), width - this.tally.width() - BETWEEN);
  }

  double height() {
    return firstHeight() + Math.max(tally.height(), detail.height()) + BENEATH;
  }

  private double firstHeight() {
    return Math.max(heading.height(), verdict.height());
  }

  void draw(Graphics2D g, double left, double bottom) {
    ChartStyle.Palette colours = style.palette();
    double top = bottom - height();
    boolean tested = words.ground() == Ground.TESTED;
    heading.draw(g, colours.ink(), left, top);
    verdict.draw(g, tested ? colours.ink() : colours.faint(), Anchor.END, left + width, top + 2);
    double second = top + firstHeight();
    tally.draw(g, colours.secondary(), left, second);
    detail.draw(g, colours.secondary(), Anchor.END, left + width, second);
  }
}
