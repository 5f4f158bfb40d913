package org.gapline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.gapline.chart.AgendaSheet.Row;
import org.gapline.chart.TextBlock.Anchor;
import org.gapline.chart.TrendSheet.Panel;
import org.gapline.chart.TrendSheet.YearShare;

/** A row for each theme: all events, those with it on their agenda, and the others. */
final class AgendaBody implements Body {

  private static final int COLUMNS = 3;
  private static final double GUTTER = 68;
  private static final double BETWEEN = 46;
  private static final double PLOT = 150;
  private static final double AXIS = 36;
  private static final double BETWEEN_ROWS = 34;
  private static final double ABOVE_PLOT = 12;
  private static final double LARGEST_DOT = 11;

  private final AgendaSheet sheet;
  private final ChartStyle style;
  private final YearAxis axis;
  private final DotSize dots;
  private final TrendAxes axes;

  AgendaBody(AgendaSheet sheet, ChartStyle style) {
    this.sheet = sheet;
    this.style = style;
    double room = style.innerWidth() - GUTTER - (COLUMNS - 1) * BETWEEN;
    this.axis = YearAxis.of(sheet.years(), room / COLUMNS);
    this.dots = DotSize.upTo(YearCount.most(sheet.years()), LARGEST_DOT);
    this.axes = new TrendAxes(style, axis, PLOT);
  }

  @Override
  public List<KeyEntry> key() {
    return new TrendKey(style, sheet.years(), dots).entries();
  }

  @Override
  public double height() {
    return sheet.rows().stream().mapToDouble(this::rowHeight).sum() - BETWEEN_ROWS;
  }

  private double rowHeight(Row row) {
    return headHeight(row) + PLOT + AXIS + BETWEEN_ROWS;
  }

  private double headHeight(Row row) {
    double verdicts = Math.max(heightOf(counted(row)), heightOf(givenAgenda(row)));
    double tallies =
        row.panels().stream().mapToDouble(panel -> tally(panel).height()).max().orElse(0);
    return heading(row).height() + verdicts + tallies + ABOVE_PLOT;
  }

  private TextBlock heading(Row row) {
    double verdict = TextBlock.width(row.verdict(), style.labelBold());
    return TextBlock.wrap(
        row.heading(), style.heading(), style.innerWidth() - GUTTER - verdict - BETWEEN);
  }

  private List<TextBlock> counted(Row row) {
    return verdict("As counted: ", row.all(), axis.width());
  }

  private List<TextBlock> givenAgenda(Row row) {
    double width = (COLUMNS - 1) * axis.width() + BETWEEN;
    return verdict("Among events with the same agenda: ", row.on(), width);
  }

  private List<TextBlock> verdict(String lead, Panel panel, double width) {
    return List.of(
        TextBlock.wrap(lead + panel.verdict().words(), style.labelBold(), width),
        TextBlock.wrap(panel.verdict().detail(), style.label(), width));
  }

  private static double heightOf(List<TextBlock> verdict) {
    return verdict.stream().mapToDouble(TextBlock::height).sum();
  }

  private TextBlock tally(Panel panel) {
    String words = panel.heading() + ": " + Wording.share(panel.tally());
    return TextBlock.wrap(words, style.label(), axis.width());
  }

  @Override
  public void draw(Graphics2D g, double top) {
    double y = top;
    for (Row row : sheet.rows()) {
      drawHead(g, row, y);
      double plotTop = y + headHeight(row);
      axes.drawShares(g, left(0), plotTop);
      for (int column = 0; column < COLUMNS; column++) {
        drawPlot(g, row.panels().get(column), left(column), plotTop);
      }
      y += rowHeight(row);
    }
  }

  private void drawHead(Graphics2D g, Row row, double top) {
    ChartStyle.Palette c = style.palette();
    TextBlock heading = heading(row);
    heading.draw(g, c.ink(), left(0), top);
    double right = style.width() - style.margin();
    TextBlock.wrap(row.verdict(), style.labelBold(), right)
        .draw(g, c.ink(), Anchor.END, right, top + 2);
    double second = top + heading.height();
    drawVerdict(g, counted(row), left(0), second);
    drawVerdict(g, givenAgenda(row), left(1), second);
    drawTallies(g, row, top + headHeight(row) - ABOVE_PLOT);
  }

  private void drawVerdict(Graphics2D g, List<TextBlock> verdict, double left, double top) {
    verdict.get(0).draw(g, style.palette().ink(), left, top);
    verdict.get(1).draw(g, style.palette().ink(), left, top + verdict.get(0).height());
  }

  private void drawTallies(Graphics2D g, Row row, double bottom) {
    for (int column = 0; column < COLUMNS; column++) {
      TextBlock tally = tally(row.panels().get(column));
      tally.draw(g, style.palette().secondary(), left(column), bottom - tally.height());
    }
  }

  private void drawPlot(Graphics2D g, Panel panel, double left, double plotTop) {
    Rectangle2D area = new Rectangle2D.Double(left, plotTop, axis.width(), PLOT);
    axes.drawYears(g, left, plotTop);
    new TrendPlot(style, axis, yearsOf(panel), dots).draw(g, panel, area);
  }

  private double left(int column) {
    return style.margin() + GUTTER + column * (axis.width() + BETWEEN);
  }

  private List<YearCount> yearsOf(Panel panel) {
    return IntStream.rangeClosed(axis.first(), axis.last())
        .mapToObj(year -> new YearCount(year, events(panel, year)))
        .toList();
  }

  private static int events(Panel panel, int year) {
    return panel.shares().stream()
        .filter(share -> share.year() == year)
        .map(YearShare::tally)
        .mapToInt(Tally::of)
        .sum();
  }
}
