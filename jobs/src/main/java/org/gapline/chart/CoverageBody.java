package org.gapline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.gapline.chart.TextBlock.Anchor;

/** Bars of events by year on the left, the key as a table with counts on the right. */
final class CoverageBody implements Body {

  private static final double AXIS_GUTTER = 58;
  private static final double BETWEEN = 60;
  private static final double PLOT = 560;
  private static final double TOTALS = 40;
  private static final double YEARS = 44;
  private static final double SILENT_BLOCK = 60;
  private static final double SWATCH = 34;
  private static final double WIDEST_SLOT = 110;

  private final CoverageBars bars;
  private final ChartStyle style;
  private final List<Filling> fillings;
  private final CoverageTable table;
  private final YearAxis axis;
  private final TextBlock note;
  private final int most;

  CoverageBody(CoverageBars bars, ChartStyle style) {
    this.bars = bars;
    this.style = style;
    this.fillings = Filling.of(bars.layers(), style.palette());
    this.table = new CoverageTable(bars.layers(), fillings, style);
    List<Integer> years = bars.years();
    double room = style.innerWidth() - AXIS_GUTTER - BETWEEN - table.width();
    double width = Math.min(room, years.size() * WIDEST_SLOT);
    this.axis = new YearAxis(years.get(0), years.get(years.size() - 1), width);
    this.note = TextBlock.wrap(bars.note(), style.label(), room - SWATCH - 12);
    this.most = places().map(bars::total).max().orElse(0);
  }

  private IntStream places() {
    return IntStream.range(0, bars.years().size());
  }

  @Override
  public List<KeyEntry> key() {
    return List.of();
  }

  @Override
  public double height() {
    double noteHeight = bars.note().isEmpty() ? 0 : note.height() + 12;
    return Math.max(TOTALS + PLOT + YEARS + noteHeight, table.height());
  }

  @Override
  public void draw(Graphics2D g, double top) {
    double left = style.margin() + AXIS_GUTTER;
    double bottom = top + TOTALS + PLOT;
    Rectangle2D area = new Rectangle2D.Double(left, bottom - PLOT, axis.width(), PLOT);
    int step = CoveragePlot.step(most);
    new CoveragePlot(bars, style, fillings).draw(g, area, most, step);
    drawScale(g, area, step);
    drawSilentYears(g, area);
    Marks.line(g, style.palette().baseline(), 2, left, bottom, left + axis.width(), bottom);
    drawTotals(g, area);
    drawYears(g, area);
    if (!bars.note().isEmpty()) {
      drawNote(g, left, bottom + YEARS + 12);
    }
    table.draw(g, style.width() - style.margin() - table.width(), top + TOTALS);
  }

  private void drawScale(Graphics2D g, Rectangle2D area, int step) {
    for (int events = 0; events <= most; events += step) {
      TextBlock.drawLine(
          g,
          Wording.digits(events),
          style.label(),
          style.palette().secondary(),
          Anchor.END,
          area.getX() - 14,
          area.getMaxY() - PLOT * events / most + 8);
    }
  }

  private void drawSilentYears(Graphics2D g, Rectangle2D area) {
    ChartStyle.Palette c = style.palette();
    double top = area.getMaxY() - SILENT_BLOCK;
    for (YearAxis.Span span : axis.silent(totals())) {
      Marks.box(g, c.silence(), area.getX() + span.from(), top, span.width(), SILENT_BLOCK);
    }
    for (YearCount year : totals()) {
      if (year.reporting() == 0) {
        double x = area.getX() + axis.middle(year.year());
        TextBlock.drawLine(g, "–", style.label(), c.secondary(), Anchor.MIDDLE, x, top + 38);
      }
    }
  }

  private List<YearCount> totals() {
    return places()
        .mapToObj(place -> new YearCount(bars.years().get(place), bars.total(place)))
        .toList();
  }

  private void drawNote(Graphics2D g, double left, double top) {
    ChartStyle.Palette c = style.palette();
    double height = note.lineHeight();
    Marks.box(g, c.silence(), left, top, SWATCH, height);
    TextBlock.drawLine(
        g, "–", style.label(), c.secondary(), Anchor.MIDDLE, left + SWATCH / 2, top + height - 8);
    note.draw(g, c.secondary(), left + SWATCH + 12, top);
  }

  private void drawTotals(Graphics2D g, Rectangle2D area) {
    if (TextBlock.width(Wording.digits(most), style.labelBold()) > axis.slot()) {
      return;
    }
    places()
        .filter(place -> bars.total(place) > 0)
        .forEach(
            place ->
                TextBlock.drawLine(
                    g,
                    Wording.digits(bars.total(place)),
                    style.labelBold(),
                    style.palette().ink(),
                    Anchor.MIDDLE,
                    area.getX() + axis.slot() * (place + 0.5),
                    area.getMaxY() - PLOT * bars.total(place) / most - 12));
  }

  private void drawYears(Graphics2D g, Rectangle2D area) {
    for (int year : axis.labelled(style.label())) {
      TextBlock.drawLine(
          g,
          String.valueOf(year),
          style.label(),
          style.palette().secondary(),
          Anchor.MIDDLE,
          area.getX() + axis.middle(year),
          area.getMaxY() + 34);
    }
  }
}
