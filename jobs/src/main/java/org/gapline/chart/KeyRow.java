package org.gapline.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The key of a chart, in as many lines as it needs. */
final class KeyRow {

  private static final double LINE = 44;
  private static final double AFTER_MARK = 12;
  private static final double BETWEEN = 40;

  private final ChartStyle style;
  private final List<List<Body.KeyEntry>> lines = new ArrayList<>();

  KeyRow(ChartStyle style, List<Body.KeyEntry> entries) {
    this.style = style;
    double used = 0;
    for (Body.KeyEntry entry : entries) {
      if (lines.isEmpty() || used + width(entry) > style.innerWidth()) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      lines.get(lines.size() - 1).add(entry);
      used += width(entry) + BETWEEN;
    }
  }

  private double width(Body.KeyEntry entry) {
    return entry.width() + AFTER_MARK + TextBlock.width(entry.words(), style.label());
  }

  double height() {
    return lines.size() * LINE;
  }

  void draw(Graphics2D g, double top) {
    double middle = top + LINE / 2;
    for (List<Body.KeyEntry> line : lines) {
      double x = style.margin();
      for (Body.KeyEntry entry : line) {
        entry.mark().draw(g, x, middle);
        TextBlock.drawLine(
            g,
            entry.words(),
            style.label(),
            style.palette().ink(),
            TextBlock.Anchor.START,
            x + entry.width() + AFTER_MARK,
            middle + 8);
        x += width(entry) + BETWEEN;
      }
      middle += LINE;
    }
  }
}
