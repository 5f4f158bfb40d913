package org.gapline.chart;

import java.awt.BasicStroke;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** A plot without frame, axes and labels, which the chart around it draws itself. */
final class BarePlot {

  private BarePlot() {}

  /** The plot, with nothing behind its data but the lines across it. */
  static XYPlot of(
      XYDataset dataset, NumberAxis x, NumberAxis y, XYItemRenderer renderer, ChartStyle style) {
    XYPlot plot = new XYPlot(dataset, x, y, renderer);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(style.palette().grid());
    plot.setRangeGridlineStroke(new BasicStroke(1.5f));
    return plot;
  }

  /** An axis that is not seen, and reaches exactly as far as its range. */
  static NumberAxis axis() {
    NumberAxis axis = new NumberAxis();
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelsVisible(false);
    axis.setLowerMargin(0);
    axis.setUpperMargin(0);
    return axis;
  }
}
