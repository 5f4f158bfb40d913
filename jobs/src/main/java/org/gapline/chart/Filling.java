package org.gapline.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.CoverageBars.Fill;
import org.gapline.chart.CoverageBars.Layer;

/**
 * How a part of a bar is filled: a colour, a hatch or an outline only, so that the parts can be
 * told apart without colour.
 */
record Filling(Fill fill, Color color, ChartStyle.Palette colours) {

  /** A hatch on less than this is a row of specks. */
  private static final double LOWEST_HATCH = 7;

  /** One for each layer: regions take the colours of the stack in turn. */
  static List<Filling> of(List<Layer> layers, ChartStyle.Palette colours) {
    List<Color> stack = colours.stack();
    List<Filling> fillings = new ArrayList<>();
    int next = 0;
    for (Layer layer : layers) {
      boolean region = layer.fill() == Fill.REGION;
      Color color = region ? stack.get(Math.min(next++, stack.size() - 2)) : colours.paper();
      boolean several = layer.fill() == Fill.SEVERAL;
      fillings.add(
          new Filling(layer.fill(), several ? stack.get(stack.size() - 1) : color, colours));
    }
    return fillings;
  }

  void draw(Graphics2D g, Rectangle2D box) {
    boolean low = fill == Fill.GLOBAL && box.getHeight() < LOWEST_HATCH;
    g.setPaint(low ? colours.outline() : color);
    g.fill(box);
    if (low) {
      return;
    } else if (fill == Fill.GLOBAL) {
      Marks.hatch(g, colours.outline(), box);
    }
    if (fill == Fill.GLOBAL || fill == Fill.NOT_STATED) {
      Marks.frame(g, colours.outline(), 2, box);
    }
  }
}
