package org.gapline.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.TrendTable;
import org.gapline.trend.TrendCalculator;

/**
 * How often themes were reported lately: in the last five calendar years up to the latest one with
 * a reporting event anywhere, the same for all regions.
 */
final class ReportedShares {

  private static final int YEARS = 5;

  private final int last;
  private final Map<String, Map<Integer, Integer>> reportingByUnit = new HashMap<>();
  private final Map<String, Map<String, Integer>> gapsByUnit = new TreeMap<>();

  ReportedShares(List<TrendTable.Row> trends) {
    List<TrendTable.Row> years =
        trends.stream().filter(row -> row.periodKind().equals(TrendCalculator.YEAR)).toList();
    last =
        years.stream()
            .filter(row -> row.eventsReporting() > 0)
            .mapToInt(TrendTable.Row::period)
            .max()
            .orElse(0);
    for (TrendTable.Row row : years) {
      int gaps = isRecent(row) ? row.eventsWithGap() : 0;
      gapsByUnit
          .computeIfAbsent(row.region(), unit -> new TreeMap<>())
          .merge(row.theme(), gaps, Integer::sum);
      if (isRecent(row)) {
        // Every theme of a unit has the same events: they are counted once.
        reportingByUnit
            .computeIfAbsent(row.region(), unit -> new HashMap<>())
            .put(row.period(), row.eventsReporting());
      }
    }
  }

  private boolean isRecent(TrendTable.Row row) {
    return row.period() > last - YEARS && row.period() <= last;
  }

  /** The period as {@code 2017-2021}; null where no dated event reported anything. */
  String period() {
    return last == 0 ? null : (last - YEARS + 1) + "-" + last;
  }

  /** The regions and groupings for which anything was reported. */
  Set<String> units() {
    return Collections.unmodifiableSet(gapsByUnit.keySet());
  }

  /** Themes that were ever reported in a unit. */
  Set<String> themes(String unit) {
    return new TreeSet<>(gapsByUnit.getOrDefault(unit, Map.of()).keySet());
  }

  /** The share of reporting events with the theme as a gap; null where none reported. */
  Proportion of(String theme, String unit) {
    int reporting =
        reportingByUnit.getOrDefault(unit, Map.of()).values().stream().mapToInt(n -> n).sum();
    int gaps = gapsByUnit.getOrDefault(unit, Map.of()).getOrDefault(theme, 0);
    return reporting == 0 ? null : WilsonInterval.of(gaps, reporting);
  }
}
