package org.gapline.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.Body.KeyEntry;

/** The key of an event study. */
record EventStudyKey(ChartStyle style, DotSize dots, EventStudy study) {

  private static final int SAMPLE = 10;

  /** The entries, without those for which the chart has no mark. */
  List<KeyEntry> entries() {
    ChartStyle.Palette c = style.palette();
    List<KeyEntry> key = new ArrayList<>();
    key.add(
        new KeyEntry(
            2 * dots.radius(SAMPLE),
            (g, x, y) -> Marks.dot(g, c.mark(), x + dots.radius(SAMPLE), y, dots.radius(SAMPLE)),
            "a year, larger with more States"));
    if (hasFew()) {
      key.add(new KeyEntry(20, this::fewMark, "fewer than " + TrendBody.FEW));
    }
    key.add(new KeyEntry(52, this::overallMark, "all years after, with 95% interval"));
    key.add(
        new KeyEntry(
            34,
            (g, x, y) -> Marks.box(g, c.silence(), x, y - 14, 34, 28),
            "latest base, and year of taking part"));
    return key;
  }

  private boolean hasFew() {
    return study.panels().stream()
        .flatMap(panel -> panel.byYear().stream())
        .anyMatch(year -> year.states() < TrendBody.FEW);
  }

  private void fewMark(Graphics2D g, double x, double y) {
    double radius = Math.max(7, dots.radius(TrendBody.FEW - 1));
    Marks.ring(g, style.palette().mark(), style.palette().paper(), x + 10, y, radius);
  }

  private void overallMark(Graphics2D g, double x, double y) {
    Marks.box(g, style.palette().intervalThin(), x, y - 14, 52, 28);
    Marks.line(g, style.palette().join(), 3, x, y, x + 52, y);
  }
}
