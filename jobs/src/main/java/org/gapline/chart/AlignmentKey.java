package org.gapline.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.gapline.chart.ReportedAgainstRated.Point;
import org.gapline.chart.TextBlock.Anchor;

/** What the numbered points of an alignment are, as a table with their counts. */
final class AlignmentKey {

  private static final double NUMBER = 44;
  private static final double LABEL = 316;
  private static final double COUNT = 132;
  private static final double HEAD = 68;
  private static final double AIR = 14;

  private final List<Point> points;
  private final ChartStyle style;
  private final List<TextBlock> labels;

  AlignmentKey(List<Point> points, ChartStyle style) {
    this.points = points;
    this.style = style;
    this.labels =
        points.stream().map(p -> TextBlock.wrap(p.label(), style.label(), LABEL - 10)).toList();
  }

  double width() {
    return NUMBER + LABEL + 2 * COUNT;
  }

  double height() {
    return HEAD + labels.stream().mapToDouble(label -> label.height() + AIR).sum() + AIR;
  }

  void draw(Graphics2D g, double left, double top) {
    ChartStyle.Palette c = style.palette();
    double first = left + NUMBER + LABEL + COUNT;
    double second = first + COUNT;
    end(g, "reported", style.label(), c.secondary(), first, top + 24);
    end(g, "of events", style.label(), c.secondary(), first, top + 52);
    end(g, "rated weak", style.label(), c.secondary(), second, top + 24);
    end(g, "of States", style.label(), c.secondary(), second, top + 52);
    Marks.line(g, c.baseline(), 1.5, left, top + HEAD, left + width(), top + HEAD);
    double y = top + HEAD + AIR;
    for (int i = 0; i < points.size(); i++) {
      double baseline = y + labels.get(i).lineHeight() / 2 + 8;
      end(g, String.valueOf(i + 1), style.labelBold(), c.mark(), left + NUMBER - 16, baseline);
      labels.get(i).draw(g, c.ink(), left + NUMBER, y);
      end(g, figures(points.get(i).reported()), style.label(), c.ink(), first, baseline);
      end(g, figures(points.get(i).weak()), style.label(), c.ink(), second, baseline);
      y += labels.get(i).height() + AIR;
    }
  }

  private static String figures(Tally tally) {
    return Wording.digits(tally.with()) + "/" + Wording.digits(tally.of());
  }

  private static void end(
      Graphics2D g, String words, Font font, Color colour, double right, double baseline) {
    TextBlock.drawLine(g, words, font, colour, Anchor.END, right, baseline);
  }
}
