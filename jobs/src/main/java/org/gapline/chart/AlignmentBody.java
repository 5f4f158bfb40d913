package org.gapline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gapline.assessment.AlignmentClass;
import org.gapline.chart.ReportedAgainstRated.Point;
import org.gapline.chart.TextBlock.Anchor;

/** Numbered points in a square with its corners named; a table beside it says what they are. */
final class AlignmentBody implements Body {

  private static final double AXIS = 84;
  private static final double ABOVE = 50;
  private static final double BELOW = 140;
  private static final double LEAST_PLOT = 560;
  private static final double BETWEEN = 56;
  private static final double INTERVAL = 5;

  private final ReportedAgainstRated chart;
  private final ChartStyle style;
  private final AlignmentKey table;
  private final double plotHeight;
  private final double plotWidth;
  private final double end;

  AlignmentBody(ReportedAgainstRated chart, ChartStyle style) {
    this.chart = chart;
    this.style = style;
    this.table = new AlignmentKey(chart.points(), style);
    this.plotHeight = Math.max(LEAST_PLOT, table.height() - ABOVE - BELOW);
    this.end = chart.axisEnd();
    this.plotWidth = style.innerWidth() - AXIS - BETWEEN - table.width();
  }

  @Override
  public List<KeyEntry> key() {
    return List.of(
        new KeyEntry(
            AlignmentMarks.HEIGHT,
            (g, left, middle) -> draw(g, AlignmentMarks.sample(left, middle)),
            "an indicator, numbered as in the table"),
        new KeyEntry(
            INTERVAL,
            (g, left, middle) ->
                Marks.box(g, style.palette().interval(), left, middle - 16, INTERVAL, 32),
            "95% interval of the share of events"));
  }

  @Override
  public double height() {
    return ABOVE + plotHeight + BELOW;
  }

  @Override
  public void draw(Graphics2D g, double top) {
    Rectangle2D area =
        new Rectangle2D.Double(style.margin() + AXIS, top + ABOVE, plotWidth, plotHeight);
    drawGrid(g, area);
    drawCorners(g, area);
    for (Point point : chart.points()) {
      drawInterval(g, area, point);
    }
    AlignmentMarks.of(places(area), style).forEach(mark -> draw(g, mark));
    table.draw(g, style.width() - style.margin() - table.width(), top);
  }

  private void drawGrid(Graphics2D g, Rectangle2D area) {
    ChartStyle.Palette c = style.palette();
    for (double part : new double[] {0, 0.5, 1}) {
      double y = y(area, part * end);
      Marks.line(g, c.grid(), 1.5, area.getX(), y, area.getMaxX(), y);
      words(g, percent(part * end), Anchor.END, area.getX() - 14, y + 8);
      words(g, percent(part), Anchor.MIDDLE, x(area, part), area.getMaxY() + 92);
    }
    Marks.line(g, c.baseline(), 2, area.getX(), area.getMaxY(), area.getMaxX(), area.getMaxY());
    Marks.dashes(
        g, c.baseline(), area.getX(), area.getMaxX(), y(area, AlignmentClass.REPORTED_FROM));
    double middle = x(area, AlignmentClass.WEAK_FROM);
    Marks.line(g, c.baseline(), 1.5, middle, area.getY(), middle, area.getMaxY());
    words(
        g,
        "share of rated States below the line",
        Anchor.MIDDLE,
        area.getCenterX(),
        area.getMaxY() + 126);
  }

  private static String percent(double share) {
    return Wording.percent(share);
  }

  /** The names stand outside of the square, so that no point covers them. */
  private void drawCorners(Graphics2D g, Rectangle2D area) {
    double above = area.getY() - 18;
    double below = area.getMaxY() + 52;
    corner(g, AlignmentClass.REPORTED, Anchor.START, area.getX(), above);
    corner(g, AlignmentClass.BOTH, Anchor.END, area.getMaxX(), above);
    corner(g, AlignmentClass.NEITHER, Anchor.START, area.getX(), below);
    corner(g, AlignmentClass.RATED_WEAK, Anchor.END, area.getMaxX(), below);
  }

  private void corner(Graphics2D g, AlignmentClass corner, Anchor anchor, double x, double y) {
    TextBlock.drawLine(g, corner.inWords(), style.labelBold(), style.palette().ink(), anchor, x, y);
  }

  private List<Point2D> places(Rectangle2D area) {
    List<Point2D> places = new ArrayList<>();
    for (Point point : chart.points()) {
      places.add(
          new Point2D.Double(x(area, point.weak().share()), y(area, point.reported().share())));
    }
    return places;
  }

  private void drawInterval(Graphics2D g, Rectangle2D area, Point point) {
    double x = x(area, point.weak().share());
    double top = y(area, point.high());
    double height = y(area, point.low()) - top;
    Marks.box(g, style.palette().interval(), x - INTERVAL / 2, top, INTERVAL, height);
  }

  private void draw(Graphics2D g, AlignmentMarks.Mark mark) {
    Rectangle2D box = mark.box();
    g.setPaint(style.palette().mark());
    g.fill(
        new RoundRectangle2D.Double(
            box.getX(),
            box.getY(),
            box.getWidth(),
            box.getHeight(),
            box.getHeight(),
            box.getHeight()));
    TextBlock.drawLine(
        g,
        mark.words(),
        style.labelBold(),
        style.palette().paper(),
        Anchor.MIDDLE,
        box.getCenterX(),
        box.getCenterY() + 8);
  }

  private static double x(Rectangle2D area, double share) {
    return area.getX() + share * area.getWidth();
  }

  private double y(Rectangle2D area, double share) {
    return area.getMaxY() - share / end * area.getHeight();
  }

  private void words(Graphics2D g, String words, Anchor anchor, double x, double baseline) {
    TextBlock.drawLine(g, words, style.label(), style.palette().secondary(), anchor, x, baseline);
  }
}
