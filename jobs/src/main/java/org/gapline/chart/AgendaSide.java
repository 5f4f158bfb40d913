package org.gapline.chart;

import java.util.List;
import org.gapline.chart.TrendSheet.Panel;
import org.gapline.chart.TrendSheet.Verdict;
import org.gapline.chart.TrendSheet.YearShare;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.TrendTable;

/** Which events are counted: all, those with the theme on their agenda, or the others. */
enum AgendaSide {
  ALL,
  ON,
  OFF;

  /** Events of one period with the gap, of the reporting ones. */
  Tally tally(TrendTable.Row row) {
    return switch (this) {
      case ALL -> new Tally(row.eventsWithGap(), row.eventsReporting());
      case ON -> new Tally(row.gapsOnAgenda(), row.eventsOnAgenda());
      case OFF ->
          new Tally(
              row.eventsWithGap() - row.gapsOnAgenda(),
              row.eventsReporting() - row.eventsOnAgenda());
    };
  }

  /** The same of several periods. */
  Tally tally(List<TrendTable.Row> rows) {
    return new Tally(
        rows.stream().mapToInt(row -> tally(row).with()).sum(),
        rows.stream().mapToInt(row -> tally(row).of()).sum());
  }

  /** The shares of the years in which such an event reported. */
  Panel panel(String heading, List<TrendTable.Row> years, Verdict verdict) {
    List<YearShare> shares =
        years.stream().filter(row -> tally(row).of() > 0).map(this::share).toList();
    return new Panel(heading, tally(years), verdict, shares);
  }

  private YearShare share(TrendTable.Row row) {
    Tally tally = tally(row);
    Proportion interval = WilsonInterval.of(tally.with(), tally.of());
    return new YearShare(row.period(), tally, interval.low(), interval.high());
  }
}
