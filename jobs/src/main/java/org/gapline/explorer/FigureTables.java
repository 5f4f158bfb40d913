package org.gapline.explorer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.chart.TrendIndex;
import org.gapline.chart.YearCount;
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

  /** One row for each region and year: events on file, and those that report. */
  DataTable coverage() {
    Map<String, Map<Integer, Integer>> events = eventsByUnitAndYear();
    DataTable table = new DataTable("region", "year", "events", "reporting");
    for (String unit : units) {
      for (YearCount year : index.trends().reporting(unit)) {
        int all = events.getOrDefault(unit, Map.of()).getOrDefault(year.year(), 0);
        table.add(List.of(unit, year.year(), Math.max(all, year.reporting()), year.reporting()));
      }
    }
    return table;
  }

  private Map<String, Map<Integer, Integer>> eventsByUnitAndYear() {
    Map<String, Map<Integer, Integer>> counts = new HashMap<>();
    for (EventTable.Row event : index.data().rows().events()) {
      if (event.year() != null) {
        for (String unit : index.labels().unitsOf(event)) {
          counts.computeIfAbsent(unit, u -> new HashMap<>()).merge(event.year(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** Four digits draw a point to less than its width, and keep the page small. */
  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
