package org.gapline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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
  private final List<TrendPanel> panels;
  private final int columns;

  TrendBody(TrendSheet sheet, ChartStyle style) {
    this.sheet = sheet;
    this.style = style;
    this.columns = sheet.panels().size() == 1 ? 1 : 2;
    double width = (style.innerWidth() - GUTTER - (columns - 1) * BETWEEN) / columns;
    this.axis = YearAxis.of(sheet.years(), width);
    this.dots = DotSize.upTo(most());
    this.plot = new TrendPlot(style, axis, sheet.years(), dots);
    this.panels =
        sheet.panels().stream().map(panel -> new TrendPanel(panel, style, width)).toList();
  }

  private int most() {
    return sheet.years().stream().mapToInt(YearCount::reporting).max().orElse(0);
  }

  @Override
  public List<KeyEntry> key() {
    ChartStyle.Palette c = style.palette();
    List<KeyEntry> key = new ArrayList<>();
    key.add(new KeyEntry(24, this::intervalMark, "share of the year, with 95% interval"));
    key.add(sizes());
    if (sheet.years().stream().anyMatch(year -> year.reporting() > 0 && year.reporting() < FEW)) {
      key.add(new KeyEntry(20, this::fewMark, "fewer than " + FEW));
    }
    key.add(
        new KeyEntry(52, (g, x, y) -> Marks.dashes(g, c.secondary(), x, x + 52, y), "all years"));
    if (sheet.years().stream().anyMatch(year -> year.reporting() == 0)) {
      key.add(
          new KeyEntry(
              34, (g, x, y) -> Marks.box(g, c.silence(), x, y - 14, 34, 28), "no reporting event"));
    }
    return key;
  }

  private void intervalMark(Graphics2D g, double x, double y) {
    Marks.line(g, style.palette().interval(), 5, x + 12, y - 18, x + 12, y + 18);
    Marks.dot(g, style.palette().mark(), x + 12, y, 10);
  }

  private void fewMark(Graphics2D g, double x, double y) {
    double radius = Math.max(7, dots.radius(FEW - 1));
    Marks.ring(g, style.palette().mark(), style.palette().paper(), x + 10, y, radius);
  }

  private KeyEntry sizes() {
    TreeSet<Integer> samples = new TreeSet<>(List.of(1, Math.min(5, most()), most()));
    double width = samples.stream().mapToDouble(n -> 2 * dots.radius(n) + 6).sum() - 6;
    Mark mark =
        (g, x, y) -> {
          double at = x;
          for (int n : samples) {
            double radius = dots.radius(n);
            YearShareRenderer.drawDot(g, style.palette(), n, at + radius, y, radius);
            at += 2 * radius + 6;
          }
        };
    List<String> words = samples.stream().map(Wording::digits).toList();
    String events = samples.last() == 1 ? " event" : " events";
    return new KeyEntry(width, mark, String.join(", ", words) + events);
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

  private List<TrendPanel> row(int row) {
    return panels.subList(row * columns, Math.min(panels.size(), (row + 1) * columns));
  }

  private double headerHeight(int row) {
    return row(row).stream().mapToDouble(TrendPanel::headerHeight).max().orElse(0);
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

  private void drawPanel(Graphics2D g, TrendPanel panel, int column, double plotTop) {
    double left = left(column);
    panel.drawHeader(g, left, plotTop);
    plot.draw(g, panel.panel(), new Rectangle2D.Double(left, plotTop, axis.width(), PLOT));
    drawYears(g, left, plotTop + PLOT);
    if (column == 0) {
      drawShares(g, left, plotTop);
    }
  }

  private void drawYears(Graphics2D g, double left, double bottom) {
    ChartStyle.Palette colours = style.palette();
    for (int year : axis.labelled(style.label())) {
      double x = left + axis.middle(year);
      Marks.line(g, colours.baseline(), 1.5, x, bottom + 1, x, bottom + 7);
      TextBlock.drawLine(
          g,
          String.valueOf(year),
          style.label(),
          colours.secondary(),
          Anchor.MIDDLE,
          x,
          bottom + 31);
    }
  }

  private void drawShares(Graphics2D g, double left, double top) {
    List<String> words = List.of("100%", "50", "0");
    for (int i = 0; i < words.size(); i++) {
      TextBlock.drawLine(
          g,
          words.get(i),
          style.label(),
          style.palette().secondary(),
          Anchor.END,
          left - 12,
          top + PLOT * i / 2 + 8);
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
