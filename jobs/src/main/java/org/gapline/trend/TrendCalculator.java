package org.gapline.trend;

import java.util.ArrayList;
import java.util.List;
import org.gapline.statistics.CorrectedShare;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.TrendTable;

/**
 * How often a gap was reported, period by period.
 *
 * <p>A unit has rows from the calendar year of its first dated event to that of its last, and none
 * without a dated reporting event. Within it, themes have rows that were reported there as a gap at
 * least once, dated or not: a theme that nobody ever mentioned in a region has no line of zeros,
 * and its absence from the standing list says the same. Years in between without a reporting event
 * have no share. Periods of three years are whole: the first ends with the third year.
 */
public final class TrendCalculator {

  /** Period kind of calendar years. */
  public static final String YEAR = "year";

  /** Period kind of three years rolling, for display only. */
  public static final String ROLLING = "rolling3";

  private static final int ROLLING_YEARS = 3;

  private TrendCalculator() {}

  /** The rows, by unit, theme, kind of period and period; no share is corrected. */
  public static List<TrendTable.Row> rows(EventTally tally) {
    return rows(tally, Corrections.NONE);
  }

  /** The rows, by unit, theme, kind of period and period. */
  public static List<TrendTable.Row> rows(EventTally tally, Corrections corrections) {
    List<TrendTable.Row> rows = new ArrayList<>();
    tally.units().forEach((unit, counted) -> rows.addAll(rowsOf(unit, counted, corrections)));
    return List.copyOf(rows);
  }

  private static List<TrendTable.Row> rowsOf(
      String unit, UnitTally tally, Corrections corrections) {
    if (tally.years().values().stream().noneMatch(year -> year.reporting() > 0)) {
      return List.of();
    }
    List<Period> periods = new ArrayList<>(periods(YEAR, 1, tally));
    periods.addAll(periods(ROLLING, ROLLING_YEARS, tally));
    List<TrendTable.Row> rows = new ArrayList<>();
    tally
        .themes()
        .forEach(
            (theme, standing) -> {
              if (standing.eventsWithGap() > 0) {
                periods.forEach(period -> rows.add(row(theme, unit, period, corrections)));
              }
            });
    return rows;
  }

  /** A period with what was counted in it, whatever the theme. */
  private record Period(String kind, int last, YearTally counted, Double medianWords) {}

  /** Periods of so many years, with none left out. */
  private static List<Period> periods(String kind, int length, UnitTally tally) {
    List<Period> periods = new ArrayList<>();
    int first = tally.years().firstKey();
    for (int last = first + length - 1; last <= tally.years().lastKey(); last++) {
      YearTally counted = new YearTally();
      tally.years().subMap(last - length + 1, last + 1).values().forEach(counted::merge);
      periods.add(new Period(kind, last, counted, counted.medianWords()));
    }
    return periods;
  }

  private static TrendTable.Row row(
      String theme, String unit, Period period, Corrections corrections) {
    YearTally counted = period.counted();
    YearTally.ThemeCounts counts = counted.countsOf(theme);
    Proportion share =
        counted.reporting() == 0 ? null : WilsonInterval.of(counts.withGap(), counted.reporting());
    CorrectedShare corrected = corrections.of(theme, share).orElse(null);
    return new TrendTable.Row(
        theme,
        unit,
        period.kind(),
        period.last(),
        counted.events(),
        counted.reporting(),
        counts.withGap(),
        share == null ? null : share.share(),
        share == null ? null : share.low(),
        share == null ? null : share.high(),
        corrected == null ? null : corrected.share(),
        corrected == null ? null : corrected.low(),
        corrected == null ? null : corrected.high(),
        counts.onAgenda(),
        counts.gapsOnAgenda(),
        period.medianWords());
  }
}
