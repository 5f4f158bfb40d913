package org.gapline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.CategoryTableXYDataset;

/** The stacked bars of the coverage chart. */
final class CoveragePlot {

  private static final double GRID_LINES = 4;
  private static final double BETWEEN_BARS = 0.2;

  private final CoverageBars bars;
  private final ChartStyle style;
  private final List<Filling> fillings;

  CoveragePlot(CoverageBars bars, ChartStyle style, List<Filling> fillings) {
    this.bars = bars;
    this.style = style;
    this.fillings = fillings;
  }

  /** Steps of the grid: whole numbers of events, 1, 2 or 5 times a power of ten. */
  static int step(int most) {
    for (int scale = 1; ; scale *= 10) {
      for (int factor : new int[] {1, 2, 5}) {
        if (factor * scale * GRID_LINES >= most) {
          return factor * scale;
        }
      }
    }
  }

  /** Draws it where {@code area} reaches from zero up to {@code top} events. */
  void draw(Graphics2D g, Rectangle2D area, double top, int step) {
    XYPlot plot = BarePlot.of(dataset(), years(), events(top, step), renderer(), style);
    plot.draw(g, area, null, null, null);
  }

  private CategoryTableXYDataset dataset() {
    CategoryTableXYDataset dataset = new CategoryTableXYDataset();
    for (CoverageBars.Layer layer : bars.layers()) {
      for (int i = 0; i < bars.years().size(); i++) {
        dataset.add(bars.years().get(i), layer.counts().get(i), layer.label());
      }
    }
    return dataset;
  }

  private NumberAxis years() {
    NumberAxis axis = BarePlot.axis();
    axis.setRange(bars.years().get(0) - 0.5, bars.years().get(bars.years().size() - 1) + 0.5);
    return axis;
  }

  private static NumberAxis events(double top, int step) {
    NumberAxis axis = BarePlot.axis();
    axis.setRange(0, top);
    axis.setTickUnit(new NumberTickUnit(step));
    return axis;
  }

  private StackedXYBarRenderer renderer() {
    StackedXYBarRenderer renderer = new StackedXYBarRenderer(BETWEEN_BARS);
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setBarPainter(new LayerPainter(fillings));
    return renderer;
  }

  /** Draws each part of a bar with a white joint above it. */
  private record LayerPainter(List<Filling> fillings) implements XYBarPainter {

    private static final double JOINT = 2.5;

    @Override
    public void paintBar(
        Graphics2D g,
        XYBarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base) {
      double height = Math.max(1, bar.getHeight() - JOINT);
      Rectangle2D box =
          new Rectangle2D.Double(bar.getX(), bar.getMaxY() - height, bar.getWidth(), height);
      if (bar.getHeight() > 0) {
        fillings.get(row).draw(g, box);
      }
    }

    @Override
    public void paintBarShadow(
        Graphics2D g,
        XYBarRenderer renderer,
        int row,
        int column,
        RectangularShape bar,
        RectangleEdge base,
        boolean pegShadow) {
      // Charts have no shadows.
    }
  }
}
