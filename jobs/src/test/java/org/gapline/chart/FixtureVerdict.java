package org.gapline.chart;

import java.util.List;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;

/** A test's row that looks like one: its verdict comes from the margins and a straight line. */
final class FixtureVerdict {

  private FixtureVerdict() {}

  static TrendTestTable.Row of(String theme, String region, List<TrendTable.Row> rows) {
    List<TrendTable.Row> years =
        rows.stream()
            .filter(r -> r.periodKind().equals("year") && r.eventsReporting() > 0)
            .toList();
    int n = years.stream().mapToInt(TrendTable.Row::eventsReporting).sum();
    int k = years.stream().mapToInt(TrendTable.Row::eventsWithGap).sum();
    String reason = reason(years.size(), n, k);
    if (reason != null) {
      return new TrendTestTable.Row(
          theme,
          region,
          years.size(),
          n,
          k,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          "insufficient evidence",
          reason);
    }
    double slope = slope(years, n, k);
    double width = 100.0 / n + 0.5;
    boolean clear = Math.abs(slope) > width;
    String verdict = !clear ? "no clear trend" : slope > 0 ? "rising" : "falling";
    return new TrendTestTable.Row(
        theme,
        region,
        years.size(),
        n,
        k,
        slope,
        slope - width,
        slope + width,
        "Cochran-Armitage, exact",
        1.0,
        clear ? 0.004 : 0.71,
        clear ? 0.03 : 0.96,
        0.5,
        0.8,
        clear ? 0.004 : 0.71,
        clear ? 0.03 : 0.96,
        2.3,
        3.6,
        slope,
        0.6,
        verdict,
        null);
  }

  private static String reason(int years, int n, int k) {
    if (years < 5) {
      return years + " years with events, 5 needed";
    } else if (n < 20) {
      return n + " dated reporting events, 20 needed";
    } else if (k < 5) {
      return k + " dated events with the gap, 5 needed";
    }
    return n - k < 5 ? n - k + " dated events without the gap, 5 needed" : null;
  }

  private static double slope(List<TrendTable.Row> years, int n, int k) {
    double meanYear =
        years.stream().mapToDouble(y -> y.period() * (double) y.eventsReporting()).sum() / n;
    double above = 0;
    double below = 0;
    for (TrendTable.Row year : years) {
      double distance = year.period() - meanYear;
      above += distance * (year.eventsWithGap() - year.eventsReporting() * (double) k / n);
      below += distance * distance * year.eventsReporting();
    }
    return below == 0 ? 0 : 100 * above / below;
  }
}
