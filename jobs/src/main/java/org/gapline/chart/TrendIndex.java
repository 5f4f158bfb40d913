package org.gapline.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;

/** The yearly shares and the tests of a release, found by region and theme. */
public final class TrendIndex {

  private static final String YEAR = "year";
  private static final String ROLLING = "rolling3";

  private final Map<String, Map<String, Map<Integer, TrendTable.Row>>> shares = new HashMap<>();
  private final Map<String, Map<String, Map<Integer, TrendTable.Row>>> rolling = new HashMap<>();
  private final Map<String, TreeMap<Integer, Integer>> reporting = new HashMap<>();
  private final Map<String, Map<String, TrendTestTable.Row>> tests = new HashMap<>();
  private final List<TrendTestTable.Row> adjusted;
  private final List<Integer> years;

  /** Indexes the rows of a release. */
  public TrendIndex(List<TrendTable.Row> trends, List<TrendTestTable.Row> tests) {
    for (TrendTable.Row row : trends) {
      if (row.periodKind().equals(YEAR)) {
        put(shares, row);
        reporting
            .computeIfAbsent(row.region(), region -> new TreeMap<>())
            .merge(row.period(), row.eventsReporting(), Math::max);
      } else if (row.periodKind().equals(ROLLING)) {
        put(rolling, row);
      }
    }
    for (TrendTestTable.Row row : tests) {
      this.tests.computeIfAbsent(row.region(), region -> new HashMap<>()).put(row.theme(), row);
    }
    this.adjusted = tests.stream().filter(test -> test.qValue() != null).toList();
    this.years = span();
  }

  private static void put(
      Map<String, Map<String, Map<Integer, TrendTable.Row>>> rows, TrendTable.Row row) {
    rows.computeIfAbsent(row.region(), region -> new HashMap<>())
        .computeIfAbsent(row.theme(), theme -> new TreeMap<>())
        .put(row.period(), row);
  }

  private static List<TrendTable.Row> reporting(
      Map<String, Map<String, Map<Integer, TrendTable.Row>>> rows, String region, String theme) {
    Map<Integer, TrendTable.Row> found =
        rows.getOrDefault(region, Map.of()).getOrDefault(theme, Map.of());
    return found.values().stream().filter(row -> row.eventsReporting() > 0).toList();
  }

  private List<Integer> span() {
    TreeMap<Integer, Integer> all =
        new TreeMap<>(reporting.getOrDefault(Labels.ALL, new TreeMap<>()));
    all.values().removeIf(events -> events == 0);
    return all.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(all.firstKey(), all.lastKey()).boxed().toList();
  }

  /** Every calendar year from the first to the last reporting event of all regions. */
  public List<Integer> years() {
    return years;
  }

  /** The reporting events of a region for each of {@link #years}. */
  public List<YearCount> reporting(String region) {
    TreeMap<Integer, Integer> counts = reporting.getOrDefault(region, new TreeMap<>());
    return years.stream().map(year -> new YearCount(year, counts.getOrDefault(year, 0))).toList();
  }

  /** Dated reporting events of a region. */
  public int dated(String region) {
    return reporting(region).stream().mapToInt(YearCount::reporting).sum();
  }

  /** The themes of which a region has figures. */
  public Set<String> themes(String region) {
    return shares.getOrDefault(region, Map.of()).keySet();
  }

  /** The main themes with a gap in a region, the most reported first. */
  List<String> heardThemes(String region, Labels labels) {
    return themes(region).stream()
        .filter(theme -> labels.isMainTheme(theme) && withGap(region, theme) > 0)
        .sorted(
            Comparator.comparing((String theme) -> -withGap(region, theme))
                .thenComparing(labels::theme))
        .toList();
  }

  /** The figures of a theme in a region, years with a reporting event only, in order. */
  public List<TrendTable.Row> shares(String region, String theme) {
    return reporting(shares, region, theme);
  }

  /** The same over three years, by the last of them; for display only. */
  public List<TrendTable.Row> rolling(String region, String theme) {
    return reporting(rolling, region, theme);
  }

  /** Dated events of a region with a gap on the theme. */
  public int withGap(String region, String theme) {
    return shares(region, theme).stream().mapToInt(TrendTable.Row::eventsWithGap).sum();
  }

  /** The test of a theme in a region, if the release has one. */
  public Optional<TrendTestTable.Row> test(String region, String theme) {
    return Optional.ofNullable(tests.getOrDefault(region, Map.of()).get(theme));
  }

  /** How many tests of the release were adjusted together. */
  public int adjustedTests() {
    return adjusted.size();
  }

  /** The lowest adjusted p value of the release, if it has any. */
  public Optional<Double> lowestQ() {
    return adjusted.stream().map(TrendTestTable.Row::qValue).min(Comparator.naturalOrder());
  }
}
