package org.gapline.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.HeardTimeline.Heard;
import org.gapline.chart.HeardTimeline.Row;
import org.gapline.chart.TextBlock.Anchor;

/** One row for each theme: a dot for each event, stacked within a year, and its counts at right. */
final class TimelineBody implements Body {

  private static final double LABEL = 350;
  private static final double AFTER_LABEL = 26;
  private static final List<Double> COLUMNS = List.of(80.0, 84.0, 92.0, 100.0);
  private static final List<String> HEADS = List.of("First", "Last", "Events", "Not on agenda");
  private static final double HEAD = 76;
  private static final double FOOT = 44;
  private static final double RADIUS = 8.5;
  private static final double STACK = 17.5;
  private static final double LOWEST_ROW = 64;
  private static final int TALLEST_STACK = 6;

  private final HeardTimeline timeline;
  private final ChartStyle style;
  private final YearAxis axis;
  private final List<TextBlock> labels;

  TimelineBody(HeardTimeline timeline, ChartStyle style) {
    this.timeline = timeline;
    this.style = style;
    double figures = COLUMNS.stream().mapToDouble(Double::doubleValue).sum();
    this.axis = YearAxis.of(timeline.years(), style.innerWidth() - LABEL - AFTER_LABEL - figures);
    this.labels =
        timeline.rows().stream()
            .map(row -> TextBlock.wrap(row.label(), style.body(), LABEL))
            .toList();
  }

  private double left() {
    return style.margin() + LABEL + AFTER_LABEL;
  }

  private double rowHeight(int row) {
    int tallest =
        timeline.rows().get(row).heard().stream()
            .mapToInt(heard -> Math.min(TALLEST_STACK, heard.events()))
            .max()
            .orElse(1);
    double stack = tallest * STACK + (tallest == TALLEST_STACK ? 22 : 12);
    return Math.max(LOWEST_ROW, Math.max(stack, labels.get(row).height() + 12));
  }

  private double rowsHeight() {
    double height = 0;
    for (int row = 0; row < labels.size(); row++) {
      height += rowHeight(row);
    }
    return height;
  }

  @Override
  public double height() {
    return HEAD + rowsHeight() + FOOT;
  }

  @Override
  public List<KeyEntry> key() {
    ChartStyle.Palette c = style.palette();
    List<KeyEntry> key = new ArrayList<>();
    key.add(
        new KeyEntry(
            20,
            (g, x, y) -> Marks.dot(g, c.mark(), x + 10, y, RADIUS),
            "theme on the agenda of the event"));
    key.add(
        new KeyEntry(
            20,
            (g, x, y) -> Marks.ring(g, c.mark(), c.paper(), x + 10, y, RADIUS),
            "not on the agenda"));
    key.add(
        new KeyEntry(
            56, (g, x, y) -> Marks.line(g, c.span(), 2.5, x, y, x + 56, y), "first to last heard"));
    if (timeline.years().stream().anyMatch(year -> year.reporting() == 0)) {
      key.add(
          new KeyEntry(
              34, (g, x, y) -> Marks.box(g, c.silence(), x, y - 14, 34, 28), "no reporting event"));
    }
    return key;
  }

  @Override
  public void draw(Graphics2D g, double top) {
    double first = top + HEAD;
    double last = first + rowsHeight();
    drawGrid(g, first, last);
    drawHeads(g, first);
    double y = first;
    for (int row = 0; row < labels.size(); row++) {
      line(g, y, row == 0 ? style.palette().rule() : style.palette().grid());
      drawRow(g, row, y + rowHeight(row) / 2);
      y += rowHeight(row);
    }
    line(g, last, style.palette().baseline());
    drawYears(g, last + 34);
  }

  private void line(Graphics2D g, double y, java.awt.Color color) {
    Marks.line(g, color, 1.5, style.margin(), y, style.width() - style.margin(), y);
  }

  private void drawGrid(Graphics2D g, double first, double last) {
    ChartStyle.Palette c = style.palette();
    for (YearAxis.Span span : axis.silent(timeline.years())) {
      Marks.box(g, c.silence(), left() + span.from(), first, span.width(), last - first);
    }
    for (int year : axis.labelled(style.label())) {
      double x = left() + axis.middle(year);
      Marks.line(g, c.grid(), 1.5, x, first - 8, x, last);
    }
  }

  private void drawHeads(Graphics2D g, double bottom) {
    drawYears(g, bottom - 18);
    double right = style.width() - style.margin();
    for (int i = HEADS.size() - 1; i >= 0; i--) {
      TextBlock head = TextBlock.wrap(HEADS.get(i), style.label(), COLUMNS.get(i) - 8);
      head.draw(g, style.palette().secondary(), Anchor.END, right, bottom - 8 - head.height());
      right -= COLUMNS.get(i);
    }
  }

  private void drawYears(Graphics2D g, double baseline) {
    for (int year : axis.labelled(style.label())) {
      TextBlock.drawLine(
          g,
          String.valueOf(year),
          style.label(),
          style.palette().secondary(),
          Anchor.MIDDLE,
          left() + axis.middle(year),
          baseline);
    }
  }

  private void drawRow(Graphics2D g, int place, double middle) {
    ChartStyle.Palette c = style.palette();
    Row row = timeline.rows().get(place);
    TextBlock label = labels.get(place);
    label.draw(g, c.ink(), Anchor.END, style.margin() + LABEL, middle - label.height() / 2);
    double from = left() + axis.middle(row.first());
    Marks.line(g, c.span(), 2.5, from, middle, left() + axis.middle(row.last()), middle);
    row.heard().forEach(heard -> drawStack(g, heard, middle));
    drawFigures(g, List.of(row.first(), row.last(), row.events(), row.offAgenda()), middle + 8);
  }

  private void drawFigures(Graphics2D g, List<Integer> figures, double baseline) {
    double right = style.width() - style.margin();
    for (int i = figures.size() - 1; i >= 0; i--) {
      String words = i < 2 ? String.valueOf(figures.get(i)) : Wording.digits(figures.get(i));
      TextBlock.drawLine(
          g, words, style.body(), style.palette().ink(), Anchor.END, right, baseline);
      right -= COLUMNS.get(i);
    }
  }

  /** Filled dots over hollow ones; where there are too many, the number of the others beneath. */
  private void drawStack(Graphics2D g, Heard heard, double middle) {
    ChartStyle.Palette c = style.palette();
    double x = left() + axis.middle(heard.year());
    int drawn = Math.min(TALLEST_STACK, heard.events());
    boolean tooMany = heard.events() > TALLEST_STACK;
    int dots = tooMany ? TALLEST_STACK - 1 : drawn;
    double y = middle - (drawn - 1) * STACK / 2;
    for (int i = 0; i < dots; i++) {
      if (i < heard.onAgenda()) {
        Marks.dot(g, c.mark(), x, y, RADIUS);
      } else {
        Marks.ring(g, c.mark(), c.paper(), x, y, RADIUS);
      }
      y += STACK;
    }
    if (tooMany) {
      String more = "+" + (heard.events() - dots);
      TextBlock.drawLine(g, more, style.label(), c.ink(), Anchor.MIDDLE, x, y + 8);
    }
  }
}
