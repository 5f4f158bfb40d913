package org.gapline.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.chart.TextBlock.Anchor;
import org.gapline.chart.ThemeRegionMatrix.Cell;
import org.gapline.chart.ThemeRegionMatrix.Column;
import org.gapline.chart.ThemeRegionMatrix.Row;

/** Themes by regions: k/n in each cell, shaded in fixed steps, hatched where events are few. */
final class MatrixBody implements Body {

  private static final double GAP = 4;
  private static final double AFTER_LABEL = 16;
  private static final double AFTER_ALL = 14;
  private static final double CELL_HEIGHT = 66;
  private static final double WIDEST_CELL = 150;
  private static final double NARROWEST_LABEL = 230;
  private static final double AIR = 8;
  private static final double HEADER_AIR = 3;
  private static final double AFTER_HEADER = 10;

  private final ThemeRegionMatrix matrix;
  private final ChartStyle style;
  private final double labelWidth;
  private final double cellWidth;
  private final List<TextBlock> headers;
  private final List<TextBlock> labels;

  MatrixBody(ThemeRegionMatrix matrix, ChartStyle style) {
    this.matrix = matrix;
    this.style = style;
    double room = style.innerWidth() - AFTER_LABEL - AFTER_ALL;
    int columns = matrix.columns().size();
    this.labelWidth = labelWidth(room - columns * (neededCellWidth() + GAP));
    this.cellWidth = Math.min(WIDEST_CELL, (room - labelWidth) / columns - GAP);
    this.headers =
        matrix.columns().stream()
            .map(column -> TextBlock.wrap(column.label(), style.label(), cellWidth))
            .toList();
    this.labels =
        matrix.rows().stream()
            .map(row -> TextBlock.wrap(row.label(), style.body(), labelWidth))
            .toList();
  }

  private double labelWidth(double available) {
    double wanted =
        matrix.rows().stream()
            .mapToDouble(row -> TextBlock.width(row.label(), style.body()))
            .max()
            .orElse(0);
    return Math.max(NARROWEST_LABEL, Math.min(available, Math.min(wanted + 1, 420)));
  }

  private double neededCellWidth() {
    Stream<String> words =
        matrix.columns().stream()
            .flatMap(column -> Arrays.stream(column.label().split(" ")))
            .flatMap(word -> TextBlock.parts(word).stream());
    Stream<String> counts = matrix.columns().stream().map(MatrixBody::count);
    double header =
        Stream.concat(words, counts)
            .mapToDouble(word -> TextBlock.width(word, style.label()))
            .max()
            .orElse(0);
    double cells =
        matrix.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToDouble(cell -> TextBlock.width(figures(cell), style.labelBold()))
            .max()
            .orElse(0);
    return Math.max(header + HEADER_AIR, cells + AIR);
  }

  private static String count(Column column) {
    return "n = " + column.reporting();
  }

  private static String figures(Cell cell) {
    return cell.tally().with() + "/" + cell.tally().of();
  }

  @Override
  public List<KeyEntry> key() {
    List<Color> steps = style.palette().steps();
    List<KeyEntry> key = new ArrayList<>();
    key.add(shade(steps.get(0), "under 10%"));
    key.add(shade(steps.get(1), "10–19%"));
    key.add(shade(steps.get(2), "20% or more"));
    if (matrix.columns().stream().anyMatch(Column::isThin)) {
      String words = "fewer than " + ThemeRegionMatrix.SHADED_FROM + " events: no shading";
      key.add(new KeyEntry(34, this::hatchSample, words));
    }
    if (matrix.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(MatrixBody::noDate)) {
      double width = TextBlock.width("n.d.", style.label());
      key.add(new KeyEntry(width, this::noDateSample, "no dated event"));
    }
    return key;
  }

  private static KeyEntry shade(Color color, String words) {
    return new KeyEntry(34, (g, x, y) -> Marks.box(g, color, x, y - 14, 34, 28), words);
  }

  private void hatchSample(Graphics2D g, double x, double y) {
    Rectangle2D box = new Rectangle2D.Double(x, y - 14, 34, 28);
    Marks.hatch(g, style.palette().hatch(), box);
    Marks.frame(g, style.palette().hatch(), 1.5, box);
  }

  private void noDateSample(Graphics2D g, double x, double y) {
    TextBlock.drawLine(g, "n.d.", style.label(), style.palette().ink(), Anchor.START, x, y + 8);
  }

  private static boolean noDate(Cell cell) {
    return cell.tally().with() > 0 && cell.lastYear() == null;
  }

  @Override
  public double height() {
    double height = headerHeight();
    for (TextBlock label : labels) {
      height += rowHeight(label) + GAP;
    }
    return height;
  }

  private double headerHeight() {
    double tallest = headers.stream().mapToDouble(TextBlock::height).max().orElse(0);
    return tallest + headers.get(0).lineHeight() + AFTER_HEADER;
  }

  private static double rowHeight(TextBlock label) {
    return Math.max(CELL_HEIGHT, label.height() + AIR);
  }

  private double left(int column) {
    double cells = style.margin() + labelWidth + AFTER_LABEL;
    return cells + column * (cellWidth + GAP) + (column == 0 ? 0 : AFTER_ALL);
  }

  @Override
  public void draw(Graphics2D g, double top) {
    double y = top + headerHeight();
    drawHeaders(g, y - AFTER_HEADER);
    for (int i = 0; i < labels.size(); i++) {
      double height = rowHeight(labels.get(i));
      labels
          .get(i)
          .draw(
              g,
              style.palette().ink(),
              Anchor.END,
              style.margin() + labelWidth,
              y + (height - labels.get(i).height()) / 2);
      drawCells(g, matrix.rows().get(i), y, height);
      y += height + GAP;
    }
  }

  private void drawHeaders(Graphics2D g, double bottom) {
    for (int i = 0; i < headers.size(); i++) {
      double middle = left(i) + cellWidth / 2;
      double counts = bottom - headers.get(i).lineHeight();
      TextBlock words =
          new TextBlock(i == 0 ? style.labelBold() : style.label(), headers.get(i).lines());
      words.draw(g, style.palette().ink(), Anchor.MIDDLE, middle, counts - words.height());
      new TextBlock(style.label(), List.of(count(matrix.columns().get(i))))
          .draw(g, style.palette().secondary(), Anchor.MIDDLE, middle, counts);
    }
  }

  private void drawCells(Graphics2D g, Row row, double y, double height) {
    for (int i = 0; i < row.cells().size(); i++) {
      Rectangle2D box = new Rectangle2D.Double(left(i), y, cellWidth, height);
      drawCell(g, row.cells().get(i), matrix.columns().get(i).isThin(), box);
    }
  }

  private void drawCell(Graphics2D g, Cell cell, boolean thin, Rectangle2D box) {
    ChartStyle.Palette colours = style.palette();
    boolean heard = cell.tally().with() > 0;
    if (thin) {
      Marks.hatch(g, colours.hatch(), box);
      clearForText(g, cell, box);
    } else {
      g.setPaint(heard ? shade(cell.tally().share()) : colours.blank());
      g.fill(box);
    }
    double middle = box.getCenterY();
    if (!heard) {
      draw(g, figures(cell), style.label(), colours.faint(), box, middle + 8);
      return;
    }
    draw(g, figures(cell), style.labelBold(), colours.ink(), box, middle - 6);
    draw(g, year(cell), style.label(), colours.ink(), box, middle + 21);
  }

  private static String year(Cell cell) {
    return cell.lastYear() == null ? "n.d." : String.valueOf(cell.lastYear());
  }

  private static void draw(
      Graphics2D g, String words, java.awt.Font font, Color color, Rectangle2D box, double y) {
    TextBlock.drawLine(g, words, font, color, Anchor.MIDDLE, box.getCenterX(), y);
  }

  /** Text on a hatch is hard to read: it gets paper behind it. */
  private void clearForText(Graphics2D g, Cell cell, Rectangle2D box) {
    boolean heard = cell.tally().with() > 0;
    double width = Math.max(TextBlock.width(figures(cell), style.labelBold()), heard ? 50 : 0) + 10;
    double height = heard ? 58 : 30;
    Marks.box(
        g,
        style.palette().paper(),
        box.getCenterX() - width / 2,
        box.getCenterY() - height / 2,
        width,
        height);
  }

  private Color shade(double share) {
    List<Color> steps = style.palette().steps();
    return share < 0.1 ? steps.get(0) : share < 0.2 ? steps.get(1) : steps.get(2);
  }
}
