package org.gapline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.gapline.chart.EventStudy.Panel;
import org.gapline.chart.TextBlock.Anchor;
import org.gapline.chart.TrendSheet.Ground;
import org.gapline.chart.TrendSheet.Verdict;

/** Small multiples of differences by years since States took part, in two columns. */
final class EventStudyBody implements Body {

  private static final double GUTTER = 96;
  private static final double BETWEEN = 76;
  private static final double PLOT = 220;
  private static final double AXIS = 40;
  private static final double COUNTS = 40;
  private static final double BETWEEN_ROWS = 40;
  private static final double NOTE = 34;

  private final EventStudy study;
  private final ChartStyle style;
  private final int columns;
  private final YearAxis axis;
  private final DotSize dots;
  private final List<PanelHeader> headers;

  EventStudyBody(EventStudy study, ChartStyle style) {
    this.study = study;
    this.style = style;
    this.columns = study.panels().size() == 1 ? 1 : 2;
    double width = (style.innerWidth() - GUTTER - (columns - 1) * BETWEEN) / columns;
    int last = study.years().size() - 1;
    this.axis = new YearAxis(study.years().get(0), study.years().get(last), width);
    this.dots = DotSize.upTo(most());
    this.headers = study.panels().stream().map(this::header).toList();
  }

  private int most() {
    return study.panels().stream()
        .flatMap(panel -> panel.byYear().stream())
        .mapToInt(year -> year.states())
        .max()
        .orElse(1);
  }

  private PanelHeader header(Panel panel) {
    Verdict verdict = new Verdict(panel.verdict(), panel.overall().inWords(), Ground.TESTED);
    return new PanelHeader(panel.heading(), panel.states(), verdict, style, axis.width());
  }

  @Override
  public List<KeyEntry> key() {
    return new EventStudyKey(style, dots, study).entries();
  }

  private int rows() {
    return (headers.size() + columns - 1) / columns;
  }

  private double headerHeight(int row) {
    return headers.subList(row * columns, Math.min(headers.size(), (row + 1) * columns)).stream()
        .mapToDouble(PanelHeader::height)
        .max()
        .orElse(0);
  }

  @Override
  public double height() {
    double height = NOTE - BETWEEN_ROWS;
    for (int row = 0; row < rows(); row++) {
      height += headerHeight(row) + PLOT + AXIS + COUNTS + BETWEEN_ROWS;
    }
    return height;
  }

  @Override
  public void draw(Graphics2D g, double top) {
    double y = top;
    for (int row = 0; row < rows(); row++) {
      double plotTop = y + headerHeight(row);
      for (int at = row * columns; at < Math.min(headers.size(), (row + 1) * columns); at++) {
        drawPanel(g, at, plotTop);
      }
      y = plotTop + PLOT + AXIS + COUNTS + BETWEEN_ROWS;
    }
    String note = "n: States that took part and were rated in that year, other than as the base.";
    words(g, note, Anchor.START, style.margin(), y - BETWEEN_ROWS + 24);
  }

  private void drawPanel(Graphics2D g, int at, double plotTop) {
    Panel panel = study.panels().get(at);
    double left = style.margin() + GUTTER + at % columns * (axis.width() + BETWEEN);
    headers.get(at).draw(g, left, plotTop);
    Rectangle2D area = new Rectangle2D.Double(left, plotTop, axis.width(), PLOT);
    new EventStudyPlot(style, axis, dots, study.reach()).draw(g, panel, area);
    drawYears(g, left, plotTop + PLOT);
    drawCounts(g, panel, left, plotTop + PLOT + AXIS + 28);
    if (at % columns == 0) {
      words(g, "+" + study.reach(), Anchor.END, left - 12, plotTop + 8);
      words(g, "0", Anchor.END, left - 12, plotTop + PLOT / 2 + 8);
      words(g, "−" + study.reach(), Anchor.END, left - 12, plotTop + PLOT + 8);
      double middle = plotTop + PLOT + AXIS + 28;
      TextBlock.drawLine(
          g, "n", style.labelBold(), style.palette().ink(), Anchor.END, left - 12, middle);
    }
  }

  private void drawYears(Graphics2D g, double left, double bottom) {
    for (int year : study.years()) {
      words(g, EventStudies.since(year), Anchor.MIDDLE, left + axis.middle(year), bottom + 31);
    }
  }

  private void drawCounts(Graphics2D g, Panel panel, double left, double baseline) {
    List<YearCount> counts =
        study.years().stream().map(year -> new YearCount(year, panel.states(year))).toList();
    new CountRow(style, axis, counts).draw(g, left, baseline);
  }

  private void words(Graphics2D g, String words, Anchor anchor, double x, double baseline) {
    TextBlock.drawLine(g, words, style.label(), style.palette().secondary(), anchor, x, baseline);
  }
}
