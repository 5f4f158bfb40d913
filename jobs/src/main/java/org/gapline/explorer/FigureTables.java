package org.gapline.explorer;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gapline.chart.TrendIndex;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.TrendTable;

/**
 * The figures that the page can show, all of them ready-made: the page looks them up and computes
 * none.
 */
final class FigureTables {

  private final PageIndex index;
  private final List<String> units;

  /**
   * @param index the rows of the release
   * @param units the regions and groupings that the page offers
   */
  FigureTables(PageIndex index, List<String> units) {
    this.index = index;
    this.units = units;
  }

  /** One row for each theme and region of the standing list, most reported first. */
  DataTable standing() {
    DataTable table =
        new DataTable(
            "region",
            "theme",
            "withGap",
            "reporting",
            "share",
            "low",
            "high",
            "first",
            "last",
            "states",
            "progress",
            "statement",
            "recommendation");
    for (String unit : units) {
      index.standing(unit).forEach(row -> table.add(standing(row)));
    }
    return table;
  }

  private List<Object> standing(StandingTable.Row row) {
    StandingFigures figures = StandingFigures.of(index, row);
    Proportion share = WilsonInterval.of(figures.tally().with(), figures.tally().of());
    return Arrays.asList(
        row.region(),
        row.theme(),
        share.successes(),
        share.trials(),
        rounded(share.share()),
        rounded(share.low()),
        rounded(share.high()),
        figures.first(),
        figures.last(),
        figures.states(),
        row.progressSince(),
        row.latestStatementId(),
        row.latestRecommendationId());
  }

  /**
   * One row for each theme and region with a figure: the verdict in words, and the shares by year
   * and over three years as {@code [period, with, of, share, low, high]}.
   */
  DataTable trends() {
    DataTable table =
        new DataTable(
            "region", "theme", "tested", "verdict", "reason", "meaning", "ground", "agenda",
            "facts", "years", "rolling");
    for (String unit : units) {
      Set<String> themes = new TreeSet<>(index.trends().themes(unit));
      index.standing(unit).forEach(row -> themes.add(row.theme()));
      themes.forEach(theme -> table.add(trend(unit, theme)));
    }
    return table;
  }

  private List<Object> trend(String unit, String theme) {
    TrendWords words = new TrendWords(index, unit, theme);
    TrendIndex trends = index.trends();
    return List.of(
        unit,
        theme,
        words.isTested(),
        words.verdict(),
        words.reason(),
        words.meaning(),
        words.ground(),
        words.agenda(),
        words.facts().stream().map(fact -> List.of(fact.name(), fact.words())).toList(),
        trends.shares(unit, theme).stream().map(FigureTables::period).toList(),
        trends.rolling(unit, theme).stream().map(FigureTables::period).toList());
  }

  private static List<Object> period(TrendTable.Row row) {
    return List.of(
        row.period(),
        row.eventsWithGap(),
        row.eventsReporting(),
        rounded(row.share()),
        rounded(row.low()),
        rounded(row.high()));
  }

  /**
   * One row for each region and year from the first event to the last: events on file, and those
   * that report. A last row without a year counts those without a date.
   */
  DataTable coverage() {
    CoverageCounts counts = new CoverageCounts(index);
    DataTable table = new DataTable("region", "year", "events", "reporting");
    List<Integer> years = eventYears();
    for (String unit : units) {
      for (int year : years) {
        table.add(List.of(unit, year, counts.events(unit, year), counts.reporting(unit, year)));
      }
      int undated = counts.events(unit, null);
      table.add(Arrays.asList(unit, null, undated, counts.reporting(unit, null)));
    }
    return table;
  }

  /** Every calendar year from the first event to the last, whether it reports or not. */
  List<Integer> eventYears() {
    IntSummaryStatistics years =
        index.data().rows().events().stream()
            .map(EventTable.Row::year)
            .filter(Objects::nonNull)
            .mapToInt(year -> year)
            .summaryStatistics();
    return years.getCount() == 0
        ? List.of()
        : IntStream.rangeClosed(years.getMin(), years.getMax()).boxed().toList();
  }

  /** Four digits draw a point to less than its width, and keep the page small. */
  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
