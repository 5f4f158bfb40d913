package org.gapline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The few kinds of mark that charts are made of. */
final class Marks {

  private static final double HATCH_STEP = 8;

  private Marks() {}

  /** A filled rectangle. */
  static void box(Graphics2D g, Color color, double x, double y, double width, double height) {
    g.setPaint(color);
    g.fill(new Rectangle2D.Double(x, y, width, height));
  }

  /** The outline of a rectangle, drawn inside it. */
  static void frame(Graphics2D g, Color color, double line, Rectangle2D box) {
    g.setPaint(color);
    g.setStroke(new BasicStroke((float) line));
    g.draw(
        new Rectangle2D.Double(
            box.getX() + line / 2,
            box.getY() + line / 2,
            box.getWidth() - line,
            box.getHeight() - line));
  }

  /** A straight line with flat ends. */
  static void line(
      Graphics2D g, Color color, double width, double x1, double y1, double x2, double y2) {
    g.setPaint(color);
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** A dashed horizontal line. */
  static void dashes(Graphics2D g, Color color, double x1, double x2, double y) {
    g.setPaint(color);
    g.setStroke(dash());
    g.draw(new Line2D.Double(x1, y, x2, y));
  }

  /** The stroke of dashed lines. */
  static BasicStroke dash() {
    float[] pattern = {10, 7};
    return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, pattern, 0);
  }

  /** A filled dot. */
  static void dot(Graphics2D g, Color color, double x, double y, double radius) {
    g.setPaint(color);
    g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /** A hollow dot, of the same outer size as a filled one. */
  static void ring(Graphics2D g, Color color, Color paper, double x, double y, double radius) {
    dot(g, paper, x, y, radius);
    double inner = radius - 1.25;
    g.setPaint(color);
    g.setStroke(new BasicStroke(2.5f));
    g.draw(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner));
  }

  /** Slanted lines over a rectangle, cut to it, as one shape: that needs no clip and few bytes. */
  static void hatch(Graphics2D g, Color color, Rectangle2D box) {
    double w = box.getWidth();
    double h = box.getHeight();
    Path2D lines = new Path2D.Double();
    for (double d = HATCH_STEP / 2; d < w + h; d += HATCH_STEP) {
      lines.moveTo(box.getX() + Math.min(d, w), box.getY() + Math.max(0, d - w));
      lines.lineTo(box.getX() + Math.max(0, d - h), box.getY() + Math.min(d, h));
    }
    g.setPaint(color);
    g.setStroke(new BasicStroke(1.5f));
    g.draw(lines);
  }
}
