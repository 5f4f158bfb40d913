package org.gapline.trend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.statistics.AdjustedTrend;
import org.gapline.statistics.BinomialSeries;
import org.gapline.statistics.BinomialSeries.Point;
import org.gapline.statistics.TimedValue;

/**
 * The yearly counts of one theme in one unit.
 *
 * @param unit the unit
 * @param theme the theme
 * @param years calendar years with at least one reporting event, in order
 */
record ThemeHistory(String unit, String theme, List<YearCounts> years) {

  ThemeHistory {
    years = List.copyOf(years);
  }

  /** Counts of reporting events in one year. */
  record YearCounts(
      int year,
      int reporting,
      YearTally.ThemeCounts counts,
      Map<Integer, Integer> reportingByLength) {}

  /** The histories of all themes with at least one gap, dated or not, in their unit. */
  static List<ThemeHistory> allOf(EventTally tally) {
    return tally.units().entrySet().stream()
        .map(unit -> ofUnit(unit.getKey(), unit.getValue()))
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<ThemeHistory> ofUnit(String unit, UnitTally tally) {
    List<ThemeHistory> histories = new ArrayList<>();
    tally
        .themes()
        .forEach(
            (theme, standing) -> {
              if (standing.eventsWithGap() > 0) {
                histories.add(new ThemeHistory(unit, theme, years(theme, tally)));
              }
            });
    return histories;
  }

  private static List<YearCounts> years(String theme, UnitTally tally) {
    List<YearCounts> years = new ArrayList<>();
    for (Map.Entry<Integer, YearTally> year : tally.years().entrySet()) {
      YearTally counted = year.getValue();
      if (counted.reporting() > 0) {
        years.add(
            new YearCounts(
                year.getKey(),
                counted.reporting(),
                counted.countsOf(theme),
                counted.reportingByLength()));
      }
    }
    return years;
  }

  int reporting() {
    return years.stream().mapToInt(YearCounts::reporting).sum();
  }

  int withGap() {
    return years.stream().mapToInt(year -> year.counts().withGap()).sum();
  }

  /** Gaps among reporting events, year by year; nothing without a reporting event. */
  Optional<BinomialSeries> crude() {
    return series(
        years.stream()
            .map(y -> new Counted(y.year(), y.reporting(), y.counts().withGap()))
            .toList());
  }

  /** The same apart: events with the theme on their agenda, and events without. */
  List<BinomialSeries> strata() {
    List<Counted> on =
        years.stream()
            .map(y -> new Counted(y.year(), y.counts().onAgenda(), y.counts().gapsOnAgenda()))
            .toList();
    List<Counted> off =
        years.stream()
            .map(
                y ->
                    new Counted(
                        y.year(),
                        y.reporting() - y.counts().onAgenda(),
                        y.counts().withGap() - y.counts().gapsOnAgenda()))
            .toList();
    List<BinomialSeries> strata = new ArrayList<>();
    series(on).ifPresent(strata::add);
    series(off).ifPresent(strata::add);
    return strata;
  }

  /** The same by year and by how much text there is in which a gap could be heard. */
  List<AdjustedTrend.Cell> cellsByLength() {
    List<AdjustedTrend.Cell> cells = new ArrayList<>();
    for (YearCounts year : years) {
      year.reportingByLength()
          .forEach(
              (length, reporting) -> {
                int gaps = year.counts().gapsOfLength(length);
                cells.add(new AdjustedTrend.Cell(year.year(), length, reporting, gaps));
              });
    }
    return cells;
  }

  /** Yearly shares, in percentage points. */
  List<TimedValue> shares() {
    return years.stream()
        .map(y -> new TimedValue(y.year(), 100.0 * y.counts().withGap() / y.reporting()))
        .toList();
  }

  /** Events of a year, and those with a gap among them; there may be none. */
  private record Counted(int year, int events, int gaps) {}

  private static Optional<BinomialSeries> series(List<Counted> years) {
    List<Point> points =
        years.stream()
            .filter(year -> year.events() > 0)
            .map(year -> new Point(year.year(), year.events(), year.gaps()))
            .toList();
    return points.isEmpty() ? Optional.empty() : Optional.of(BinomialSeries.of(points));
  }
}
