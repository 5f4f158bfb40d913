package org.gapline.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.TableSheet.Cell;
import org.gapline.chart.TableSheet.Column;
import org.gapline.chart.TableSheet.Row;
import org.gapline.chart.TableSheet.Side;
import org.gapline.chart.TableSheet.Weight;
import org.gapline.chart.TextBlock.Anchor;

/** A table with a rule between its rows, and no box. */
final class TableBody implements Body {

  private static final double BETWEEN = 26;
  private static final double AIR = 9;
  private static final double AFTER_HEAD = 8;

  private final ChartStyle style;
  private final List<Column> columns;
  private final List<TextBlock> heads = new ArrayList<>();
  private final List<List<Words>> rows = new ArrayList<>();

  TableBody(TableSheet sheet, ChartStyle style) {
    this.style = style;
    this.columns = sheet.columns();
    for (int i = 0; i < columns.size(); i++) {
      heads.add(TextBlock.wrap(columns.get(i).heading(), style.label(), width(i)));
    }
    sheet.rows().forEach(row -> rows.add(words(row)));
  }

  private List<Words> words(Row row) {
    List<Words> words = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      words.add(Words.of(row.cells().get(i), style, width(i)));
    }
    return words;
  }

  private double width(int column) {
    double parts = columns.stream().mapToDouble(Column::part).sum();
    double room = style.innerWidth() - BETWEEN * (columns.size() - 1);
    return room * columns.get(column).part() / parts;
  }

  @Override
  public List<KeyEntry> key() {
    return List.of();
  }

  @Override
  public double height() {
    return headHeight() + rows.stream().mapToDouble(TableBody::rowHeight).sum();
  }

  private double headHeight() {
    return heads.stream().mapToDouble(TextBlock::height).max().orElse(0) + AFTER_HEAD;
  }

  private static double rowHeight(List<Words> row) {
    return row.stream().mapToDouble(Words::height).max().orElse(0) + 2 * AIR;
  }

  @Override
  public void draw(Graphics2D g, double top) {
    double y = top + headHeight();
    drawHeads(g, y - AFTER_HEAD);
    rule(g, style.palette().baseline(), 2, y);
    for (List<Words> row : rows) {
      drawRow(g, row, y + AIR);
      y += rowHeight(row);
      rule(g, style.palette().grid(), 1.5, y);
    }
  }

  private void rule(Graphics2D g, Color color, double width, double y) {
    Marks.line(g, color, width, style.margin(), y, style.width() - style.margin(), y);
  }

  private void drawHeads(Graphics2D g, double bottom) {
    double left = style.margin();
    for (int i = 0; i < columns.size(); i++) {
      TextBlock head = heads.get(i);
      double x = left + at(i);
      head.draw(g, style.palette().secondary(), anchor(i), x, bottom - head.height());
      left += width(i) + BETWEEN;
    }
  }

  private void drawRow(Graphics2D g, List<Words> row, double top) {
    double left = style.margin();
    for (int i = 0; i < columns.size(); i++) {
      row.get(i).draw(g, style.palette(), anchor(i), left + at(i), top);
      left += width(i) + BETWEEN;
    }
  }

  private double at(int column) {
    return columns.get(column).side() == Side.LEFT ? 0 : width(column);
  }

  private Anchor anchor(int column) {
    return columns.get(column).side() == Side.LEFT ? Anchor.START : Anchor.END;
  }

  /** A cell, broken into lines. */
  private record Words(TextBlock main, TextBlock note, Weight weight) {

    static Words of(Cell cell, ChartStyle style, double width) {
      var font = cell.weight() == Weight.STRONG ? style.labelBold() : style.label();
      return new Words(
          TextBlock.wrap(cell.words(), font, width),
          TextBlock.wrap(cell.note(), style.label(), width),
          cell.weight());
    }

    private boolean isNoted() {
      return note.width() > 0;
    }

    double height() {
      return main.height() + (isNoted() ? note.height() : 0);
    }

    void draw(Graphics2D g, ChartStyle.Palette colours, Anchor anchor, double x, double top) {
      Color color = weight == Weight.FAINT ? colours.faint() : colours.ink();
      main.draw(g, color, anchor, x, top);
      note.draw(g, colours.secondary(), anchor, x, top + main.height());
    }
  }
}
