package org.gapline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.EventTable;
import org.gapline.table.TrendTable;

/** The trend rows of a theme and region in a fixture, by year and over three years. */
final class FixtureTrends {

  private final String theme;
  private final String region;
  private final Set<String> reporting;
  private final Set<String> gaps;

  /**
   * @param reporting ids of the events that reported something
   * @param gaps ids of those that reported a challenge of the theme
   */
  FixtureTrends(String theme, String region, Set<String> reporting, Set<String> gaps) {
    this.theme = theme;
    this.region = region;
    this.reporting = reporting;
    this.gaps = gaps;
  }

  List<TrendTable.Row> rows(List<EventTable.Row> of) {
    TreeMap<Integer, List<EventTable.Row>> byYear = new TreeMap<>();
    of.stream()
        .filter(event -> event.year() != null)
        .forEach(e -> byYear.computeIfAbsent(e.year(), y -> new ArrayList<>()).add(e));
    List<TrendTable.Row> rows = new ArrayList<>();
    byYear.forEach((year, list) -> rows.add(period("year", year, list)));
    if (!byYear.isEmpty()) {
      for (int last = byYear.firstKey(); last <= byYear.lastKey(); last++) {
        List<EventTable.Row> three =
            byYear.subMap(last - 2, true, last, true).values().stream()
                .flatMap(List::stream)
                .toList();
        rows.add(period("rolling3", last, three));
      }
    }
    return rows;
  }

  private TrendTable.Row period(String kind, int period, List<EventTable.Row> list) {
    int n = 0;
    int k = 0;
    int agenda = 0;
    int both = 0;
    for (EventTable.Row event : list) {
      if (reporting.contains(event.eventId())) {
        boolean gap = gaps.contains(event.eventId());
        boolean on = event.agenda().contains(theme);
        n++;
        k += gap ? 1 : 0;
        agenda += on ? 1 : 0;
        both += on && gap ? 1 : 0;
      }
    }
    Tally tally = new Tally(k, n);
    boolean none = n == 0;
    Proportion interval = none ? null : WilsonInterval.of(k, n);
    return new TrendTable.Row(
        theme,
        region,
        kind,
        period,
        list.size(),
        n,
        k,
        none ? null : tally.share(),
        none ? null : interval.low(),
        none ? null : interval.high(),
        null,
        null,
        null,
        agenda,
        both,
        none ? null : 600.0);
  }
}
