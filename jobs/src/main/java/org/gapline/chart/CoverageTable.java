package org.gapline.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.gapline.chart.CoverageBars.Layer;
import org.gapline.chart.TextBlock.Anchor;

/** The key of the coverage chart: a table of the layers with their counts, in the bars' order. */
final class CoverageTable {

  private static final double SWATCH = 28;
  private static final double AFTER_SWATCH = 14;
  private static final double LABEL = 232;
  private static final double DATED = 90;
  private static final double UNDATED = 96;
  private static final double AIR = 16;

  private final List<Layer> layers;
  private final List<Filling> fillings;
  private final ChartStyle style;
  private final List<TextBlock> labels;

  CoverageTable(List<Layer> layers, List<Filling> fillings, ChartStyle style) {
    this.layers = layers;
    this.fillings = fillings;
    this.style = style;
    this.labels =
        layers.stream().map(l -> TextBlock.wrap(l.label(), style.label(), LABEL)).toList();
  }

  double width() {
    return SWATCH + AFTER_SWATCH + LABEL + DATED + UNDATED;
  }

  double height() {
    double rows = labels.stream().mapToDouble(label -> label.height() + AIR).sum();
    return rows + 3 * line() + 2 * AIR;
  }

  private double line() {
    return Math.round(style.label().getSize2D() * 1.6);
  }

  void draw(Graphics2D g, double left, double top) {
    ChartStyle.Palette c = style.palette();
    double y = top + line();
    number(g, "dated", style.label(), c.secondary(), left + width() - UNDATED, y - 12);
    number(g, "no date", style.label(), c.secondary(), left + width(), y - 12);
    Marks.line(g, c.baseline(), 1.5, left, y, left + width(), y);
    y += AIR / 2;
    for (int i = layers.size() - 1; i >= 0; i--) {
      drawLayer(g, i, left, y + AIR / 2);
      y += labels.get(i).height() + AIR;
    }
    y += AIR / 2;
    Marks.line(g, c.baseline(), 1.5, left, y, left + width(), y);
    drawTotals(g, left, y + line());
  }

  private void drawLayer(Graphics2D g, int i, double left, double top) {
    ChartStyle.Palette c = style.palette();
    double first = top + labels.get(i).lineHeight() / 2;
    fillings.get(i).draw(g, new Rectangle2D.Double(left, first - SWATCH / 2, SWATCH, SWATCH));
    labels.get(i).draw(g, c.ink(), left + SWATCH + AFTER_SWATCH, top);
    Layer layer = layers.get(i);
    double dated = left + width() - UNDATED;
    number(g, Wording.digits(layer.dated()), style.label(), c.ink(), dated, first + 8);
    number(
        g,
        Wording.digits(layer.undated()),
        style.label(),
        c.secondary(),
        left + width(),
        first + 8);
  }

  private void drawTotals(Graphics2D g, double left, double baseline) {
    ChartStyle.Palette c = style.palette();
    int dated = layers.stream().mapToInt(Layer::dated).sum();
    int undated = layers.stream().mapToInt(Layer::undated).sum();
    TextBlock.drawLine(
        g, "All", style.labelBold(), c.ink(), Anchor.START, left + SWATCH + AFTER_SWATCH, baseline);
    number(
        g, Wording.digits(dated), style.labelBold(), c.ink(), left + width() - UNDATED, baseline);
    number(g, Wording.digits(undated), style.labelBold(), c.secondary(), left + width(), baseline);
  }

  private static void number(
      Graphics2D g, String digits, Font font, Color color, double right, double baseline) {
    TextBlock.drawLine(g, digits, font, color, Anchor.END, right, baseline);
  }
}
