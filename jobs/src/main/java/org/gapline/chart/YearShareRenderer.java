package org.gapline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.gapline.chart.TrendSheet.YearShare;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/**
 * Draws yearly shares in three passes: the intervals behind everything, then the lines between
 * neighbouring years, then the dots. A year without a reporting event breaks the line.
 */
final class YearShareRenderer extends AbstractXYItemRenderer {

  private static final long serialVersionUID = 1L;
  private static final int INTERVALS = 0;
  private static final int JOINS = 1;
  private static final int PASSES = 3;

  private final transient ChartStyle.Palette colours;
  private final transient List<YearShare> shares;
  private final transient DotSize dots;

  YearShareRenderer(ChartStyle style, List<YearShare> shares, DotSize dots) {
    this.colours = style.palette();
    this.shares = shares;
    this.dots = dots;
  }

  @Override
  public int getPassCount() {
    return PASSES;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis years,
      ValueAxis values,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    Scale scale = new Scale(area, plot, years, values);
    YearShare share = shares.get(item);
    if (pass == INTERVALS) {
      drawInterval(g, scale, share);
    } else if (pass == JOINS) {
      if (item > 0 && shares.get(item - 1).year() == share.year() - 1) {
        drawJoin(g, scale, shares.get(item - 1), share);
      }
    } else {
      drawDot(g, scale, share);
    }
  }

  private void drawInterval(Graphics2D g, Scale scale, YearShare share) {
    double x = scale.x(share.year());
    Marks.line(
        g,
        isThin(share) ? colours.intervalThin() : colours.interval(),
        5,
        x,
        scale.y(share.low()),
        x,
        scale.y(share.high()));
  }

  private void drawJoin(Graphics2D g, Scale scale, YearShare from, YearShare to) {
    boolean thin = isThin(from) || isThin(to);
    Marks.line(
        g,
        thin ? colours.joinThin() : colours.join(),
        thin ? 1.8 : 3,
        scale.x(from.year()),
        scale.y(from.tally().share()),
        scale.x(to.year()),
        scale.y(to.tally().share()));
  }

  private void drawDot(Graphics2D g, Scale scale, YearShare share) {
    double x = scale.x(share.year());
    double y = scale.y(share.tally().share());
    int events = share.tally().of();
    drawDot(g, colours, events, x, y, dots.radius(events));
  }

  /** A dot that stands for so many events: hollow where they are few. */
  static void drawDot(
      Graphics2D g, ChartStyle.Palette colours, int events, double x, double y, double radius) {
    if (events < TrendBody.FEW) {
      Marks.ring(g, colours.mark(), colours.paper(), x, y, radius);
    } else {
      Marks.dot(g, colours.mark(), x, y, radius);
    }
  }

  private static boolean isThin(YearShare share) {
    return share.tally().of() < TrendBody.FEW;
  }

  /** Where a year and a share stand on the paper. */
  private record Scale(Rectangle2D area, XYPlot plot, ValueAxis years, ValueAxis values) {

    double x(int year) {
      return years.valueToJava2D(year, area, plot.getDomainAxisEdge());
    }

    double y(double share) {
      return values.valueToJava2D(share, area, plot.getRangeAxisEdge());
    }
  }
}
