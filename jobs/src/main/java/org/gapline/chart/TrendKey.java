package org.gapline.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gapline.chart.Body.KeyEntry;
import org.gapline.chart.Body.Mark;

/** The key of plots of yearly shares. */
record TrendKey(ChartStyle style, List<YearCount> years, DotSize dots) {

  /** The entries, without those for which the chart has no mark. */
  List<KeyEntry> entries() {
    ChartStyle.Palette c = style.palette();
    List<KeyEntry> key = new ArrayList<>();
    key.add(new KeyEntry(24, this::intervalMark, "share of the year, with 95% interval"));
    key.add(sizes());
    if (years.stream().anyMatch(year -> year.reporting() > 0 && year.reporting() < TrendBody.FEW)) {
      key.add(new KeyEntry(20, this::fewMark, "fewer than " + TrendBody.FEW));
    }
    key.add(
        new KeyEntry(52, (g, x, y) -> Marks.dashes(g, c.secondary(), x, x + 52, y), "all years"));
    if (years.stream().anyMatch(year -> year.reporting() == 0)) {
      key.add(
          new KeyEntry(
              34, (g, x, y) -> Marks.box(g, c.silence(), x, y - 14, 34, 28), "no reporting event"));
    }
    return key;
  }

  private void intervalMark(Graphics2D g, double x, double y) {
    Marks.line(g, style.palette().interval(), 5, x + 12, y - 18, x + 12, y + 18);
    Marks.dot(g, style.palette().mark(), x + 12, y, 10);
  }

  private void fewMark(Graphics2D g, double x, double y) {
    double radius = Math.max(7, dots.radius(TrendBody.FEW - 1));
    Marks.ring(g, style.palette().mark(), style.palette().paper(), x + 10, y, radius);
  }

  private KeyEntry sizes() {
    TreeSet<Integer> samples =
        new TreeSet<>(List.of(1, Math.min(5, YearCount.most(years)), YearCount.most(years)));
    double width = samples.stream().mapToDouble(n -> 2 * dots.radius(n) + 6).sum() - 6;
    Mark mark =
        (g, x, y) -> {
          double at = x;
          for (int n : samples) {
            double radius = dots.radius(n);
            YearShareRenderer.drawDot(g, style.palette(), n, at + radius, y, radius);
            at += 2 * radius + 6;
          }
        };
    List<String> words = samples.stream().map(Wording::digits).toList();
    String events = samples.last() == 1 ? " event" : " events";
    return new KeyEntry(width, mark, String.join(", ", words) + events);
  }
}
