package org.gapline.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.gapline.chart.EventStudy.Overall;
import org.gapline.chart.EventStudy.Panel;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** The plot of one outcome: differences by year, and the estimate over the years after. */
record EventStudyPlot(ChartStyle style, YearAxis axis, DotSize dots, int reach) {

  /** Room above and below so that a dot at the end of the axis is drawn whole. */
  private static final double ROOM = 0.085;

  /** Draws a panel; {@code area} reaches from the first year to the last, and over the reach. */
  void draw(Graphics2D g, Panel panel, Rectangle2D area) {
    double room = area.getHeight() * ROOM;
    drawBehind(g, panel.overall(), area);
    plot(panel)
        .draw(
            g,
            new Rectangle2D.Double(
                area.getX(), area.getY() - room, area.getWidth(), area.getHeight() + 2 * room),
            null,
            null,
            null);
  }

  /** Not left to the plot, which would draw it over its lines. */
  private void drawBehind(Graphics2D g, Overall overall, Rectangle2D area) {
    ChartStyle.Palette c = style.palette();
    double base = area.getX() + axis.middle(EventStudy.BASE) - axis.slot() / 2;
    Marks.box(g, c.silence(), base, area.getY(), 2 * axis.slot(), area.getHeight());
    double after = area.getX() + axis.middle(1) - axis.slot() / 2;
    double width = area.getMaxX() - after;
    if (overall.low() != null && overall.high() != null) {
      double top = y(area, overall.high());
      Marks.box(g, c.intervalThin(), after, top, width, y(area, overall.low()) - top);
    }
    double y = y(area, overall.points());
    Marks.line(g, c.join(), 3, after, y, after + width, y);
  }

  private double y(Rectangle2D area, double points) {
    double within = Math.max(-reach, Math.min(reach, points));
    return area.getCenterY() - within / reach * area.getHeight() / 2;
  }

  private XYPlot plot(Panel panel) {
    NumberAxis years = BarePlot.axis();
    years.setRange(axis.first() - 0.5, axis.last() + 0.5);
    NumberAxis points = BarePlot.axis();
    points.setRange(-reach * (1 + 2 * ROOM), reach * (1 + 2 * ROOM));
    points.setTickUnit(new NumberTickUnit(reach));
    XYPlot plot = BarePlot.of(dataset(panel), years, points, new Dots(panel), style);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(style.palette().baseline());
    plot.setRangeZeroBaselineStroke(new BasicStroke(2));
    return plot;
  }

  /** Every year of the axis: one without a difference breaks the line. */
  private DefaultXYDataset dataset(Panel panel) {
    int n = axis.last() - axis.first() + 1;
    double[][] data = new double[2][n];
    for (int i = 0; i < n; i++) {
      data[0][i] = axis.first() + i;
      data[1][i] = Double.NaN;
    }
    panel.byYear().forEach(year -> data[1][year.since() - axis.first()] = year.points());
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("difference", data);
    return dataset;
  }

  /** Dots as large as the States behind them, hollow where these are few. */
  private final class Dots extends XYLineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Panel panel;

    Dots(Panel panel) {
      super(true, true);
      this.panel = panel;
      setUseFillPaint(true);
      setUseOutlinePaint(true);
      setDrawOutlines(true);
      setSeriesOutlinePaint(0, style.palette().mark());
      setSeriesOutlineStroke(0, new BasicStroke(2.5f));
    }

    private boolean isFew(int item) {
      return panel.states(axis.first() + item) < TrendBody.FEW;
    }

    @Override
    public Shape getItemShape(int row, int item) {
      double radius = dots.radius(panel.states(axis.first() + item)) - 1.25;
      return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    @Override
    public Paint getItemFillPaint(int row, int item) {
      return isFew(item) ? style.palette().paper() : style.palette().mark();
    }

    @Override
    public Paint getItemPaint(int row, int item) {
      return isThin(item) ? style.palette().joinThin() : style.palette().join();
    }

    @Override
    public Stroke getItemStroke(int row, int item) {
      return new BasicStroke(isThin(item) ? 1.8f : 3);
    }

    /** A line to an item from the one before is as thin as the fewer States of both. */
    private boolean isThin(int item) {
      return isFew(item) || item > 0 && isFew(item - 1);
    }
  }
}
