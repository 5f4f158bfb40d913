package org.gapline.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.gapline.chart.TrendSheet.Panel;
import org.gapline.chart.TrendSheet.YearShare;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;

/** The plot of one panel: shares of calendar years from 0 to 100%, with their intervals. */
final class TrendPlot {

  /** Room above 100% and below 0 so that a dot on either line is drawn whole. */
  private static final double ROOM = 0.085;

  private final ChartStyle style;
  private final YearAxis axis;
  private final List<YearCount> years;
  private final DotSize dots;

  TrendPlot(ChartStyle style, YearAxis axis, List<YearCount> years, DotSize dots) {
    this.style = style;
    this.axis = axis;
    this.years = years;
    this.dots = dots;
  }

  /** Draws a panel; {@code area} is what lies between the first and last year, 0 and 100%. */
  void draw(Graphics2D g, Panel panel, Rectangle2D area) {
    double room = area.getHeight() * ROOM;
    Rectangle2D padded =
        new Rectangle2D.Double(
            area.getX(), area.getY() - room, area.getWidth(), area.getHeight() + 2 * room);
    drawSilentYears(g, area);
    plot(panel).draw(g, padded, null, null, null);
  }

  private XYPlot plot(Panel panel) {
    YearShareRenderer renderer = new YearShareRenderer(style, panel.shares(), dots);
    XYPlot plot = BarePlot.of(dataset(panel.shares()), yearAxis(), shareAxis(), renderer, style);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(style.palette().baseline());
    plot.setRangeZeroBaselineStroke(new BasicStroke(2));
    plot.addRangeMarker(allYears(panel.tally()), Layer.BACKGROUND);
    return plot;
  }

  private static DefaultXYDataset dataset(List<YearShare> shares) {
    double[][] data = new double[2][shares.size()];
    for (int i = 0; i < shares.size(); i++) {
      data[0][i] = shares.get(i).year();
      data[1][i] = shares.get(i).tally().share();
    }
    DefaultXYDataset dataset = new DefaultXYDataset();
    dataset.addSeries("share", data);
    return dataset;
  }

  private NumberAxis yearAxis() {
    NumberAxis years = BarePlot.axis();
    years.setRange(axis.first() - 0.5, axis.last() + 0.5);
    return years;
  }

  private static NumberAxis shareAxis() {
    NumberAxis shares = BarePlot.axis();
    shares.setRange(-ROOM, 1 + ROOM);
    shares.setTickUnit(new NumberTickUnit(0.5));
    return shares;
  }

  private ValueMarker allYears(Tally tally) {
    return new ValueMarker(tally.share(), style.palette().secondary(), Marks.dash());
  }

  /** Not left to the plot, which would draw them over its lines. */
  private void drawSilentYears(Graphics2D g, Rectangle2D area) {
    for (YearAxis.Span span : axis.silent(years)) {
      double left = area.getX() + span.from();
      Marks.box(g, style.palette().silence(), left, area.getY(), span.width(), area.getHeight());
    }
  }
}
