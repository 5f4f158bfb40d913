package org.gapline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.gapline.chart.TextBlock.Anchor;

/** Small multiples of yearly shares, in two columns. */
final class TrendBody implements Body {

  /** Fewer events than this make a point thin: hollow, paler, its line too. */
  static final int FEW = 5;

  private static final double GUTTER = 68;
  private static final double BETWEEN = 110;
  private static final double PLOT = 196;
  private static final double AXIS = 36;
  private static final double BETWEEN_ROWS = 26;
  private static final double COUNTS = 44;
  private static final double NOTE = 34;
  private static final String NOTE_WORDS =
      "n: events of the year with at least one coded statement, the same for every theme.";

  private final TrendSheet sheet;
  private final ChartStyle style;
  private final YearAxis axis;
  private final DotSize dots;
  private final TrendPlot plot;
  private final TrendAxes axes;
  private final List<Shown> panels;
  private final int columns;

  TrendBody(TrendSheet sheet, ChartStyle style) {
    this.sheet = sheet;
    this.style = style;
    this.columns = sheet.panels().size() == 1 ? 1 : 2;
    double width = (style.innerWidth() - GUTTER - (columns - 1) * BETWEEN) / columns;
    this.axis = YearAxis.of(sheet.years(), width);
    this.dots = DotSize.upTo(YearCount.most(sheet.years()));
    this.plot = new TrendPlot(style, axis, sheet.years(), dots);
    this.axes = new TrendAxes(style, axis, PLOT);
    this.panels =
        sheet.panels().stream().map(panel -> new Shown(panel, header(panel, width))).toList();
  }

  /** A panel with the words over it. */
  private record Shown(TrendSheet.Panel panel, PanelHeader header) {}

  private PanelHeader header(TrendSheet.Panel panel, double width) {
    String tally = Wording.share(panel.tally());
    return new PanelHeader(panel.heading(), tally, panel.verdict(), style, width);
  }

  @Override
  public List<KeyEntry> key() {
    return new TrendKey(style, sheet.years(), dots).entries();
  }

  @Override
  public double height() {
    double height = 0;
    for (int row = 0; row < rows(); row++) {
      height += rowHeight(row);
    }
    return height + COUNTS + NOTE;
  }

  private int rows() {
    return (panels.size() + columns - 1) / columns;
  }

  private List<Shown> row(int row) {
    return panels.subList(row * columns, Math.min(panels.size(), (row + 1) * columns));
  }

  private double headerHeight(int row) {
    return row(row).stream().mapToDouble(shown -> shown.header().height()).max().orElse(0);
  }

  private double rowHeight(int row) {
    return headerHeight(row) + PLOT + AXIS + BETWEEN_ROWS;
  }

  @Override
  public void draw(Graphics2D g, double top) {
    double y = top;
    for (int row = 0; row < rows(); row++) {
      double plotTop = y + headerHeight(row);
      for (int column = 0; column < row(row).size(); column++) {
        drawPanel(g, row(row).get(column), column, plotTop);
        if ((row + 1) * columns + column >= panels.size()) {
          drawCounts(g, column, plotTop + PLOT + AXIS + 36);
        }
      }
      y += rowHeight(row);
    }
    TextBlock.drawLine(
        g,
        NOTE_WORDS,
        style.label(),
        style.palette().secondary(),
        Anchor.START,
        style.margin(),
        y + COUNTS + 20);
  }

  private double left(int column) {
    return style.margin() + GUTTER + column * (axis.width() + BETWEEN);
  }

  private void drawPanel(Graphics2D g, Shown shown, int column, double plotTop) {
    double left = left(column);
    shown.header().draw(g, left, plotTop);
    axes.drawYears(g, left, plotTop);
    plot.draw(g, shown.panel(), new Rectangle2D.Double(left, plotTop, axis.width(), PLOT));
    if (column == 0) {
      axes.drawShares(g, left, plotTop);
    }
  }

  private void drawCounts(Graphics2D g, int column, double baseline) {
    double left = left(column);
    if (column == 0) {
      TextBlock.drawLine(
          g, "n", style.labelBold(), style.palette().ink(), Anchor.END, left - 12, baseline);
    }
    new CountRow(style, axis, sheet.years()).draw(g, left, baseline);
  }
}
