package org.gapline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.chart.ThemeRegionMatrix.Cell;
import org.gapline.chart.ThemeRegionMatrix.Column;
import org.gapline.chart.ThemeRegionMatrix.Row;
import org.gapline.table.StandingTable;

/** The standing list in, the matrix of themes by regions out, on as many sheets as it needs. */
final class MatrixOfRelease {

  /** Regions with fewer reporting events are named in the footer. */
  private static final int SHOWN_FROM = 5;

  /** More columns than this, and a cell would be too narrow for its figures. */
  private static final int REGIONS_ON_A_SHEET = 11;

  private final Labels labels;
  private final ReleaseCaption caption;
  private final RegionCounts counts;
  private final Map<String, Map<String, StandingTable.Row>> standing = new HashMap<>();

  MatrixOfRelease(
      Labels labels, ReleaseCaption caption, RegionCounts counts, List<StandingTable.Row> rows) {
    this.labels = labels;
    this.caption = caption;
    this.counts = counts;
    for (StandingTable.Row row : rows) {
      standing.computeIfAbsent(row.theme(), theme -> new HashMap<>()).put(row.region(), row);
    }
  }

  List<ThemeRegionMatrix> sheets() {
    List<String> regions = regions(SHOWN_FROM, Integer.MAX_VALUE);
    int sheets = Math.max(1, (regions.size() + REGIONS_ON_A_SHEET - 1) / REGIONS_ON_A_SHEET);
    int perSheet = (regions.size() + sheets - 1) / sheets;
    List<ThemeRegionMatrix> found = new ArrayList<>();
    for (int i = 0; i < sheets; i++) {
      int from = i * perSheet;
      List<String> part = regions.subList(from, Math.min(regions.size(), from + perSheet));
      found.add(sheet(regions, part, i, sheets));
    }
    return found;
  }

  private ThemeRegionMatrix sheet(List<String> all, List<String> part, int number, int sheets) {
    List<String> units = new ArrayList<>();
    units.add(Labels.ALL);
    units.addAll(part);
    List<String> themes = themes();
    List<Column> columns =
        units.stream()
            .map(unit -> new Column(labels.region(unit), counts.reporting(unit)))
            .toList();
    List<Row> rows = themes.stream().map(theme -> row(theme, units)).toList();
    String name = "themes-by-region" + (number == 0 ? "" : "-" + (number + 1));
    String title = title(themes, all);
    String place = sheets == 1 ? "" : "; regions, part " + (number + 1) + " of " + sheets;
    String subtitle =
        "Events at which a challenge on the theme was reported / events for the region with at least"
            + " one coded statement; year last heard beneath"
            + place;
    return new ThemeRegionMatrix(
        name,
        new SheetText(title, subtitle, footer(themes), alternative(title, columns, rows)),
        columns,
        rows);
  }

  private List<String> regions(int from, int to) {
    return labels.regions().stream()
        .filter(region -> counts.reporting(region) >= from && counts.reporting(region) < to)
        .sorted(Comparator.comparing((String region) -> -counts.reporting(region)))
        .toList();
  }

  /** Main themes heard at two events or more; at one, where none was heard at two. */
  private List<String> themes() {
    List<String> repeated = themes(2);
    return repeated.isEmpty() ? themes(1) : repeated;
  }

  private List<String> themes(int events) {
    return standing.keySet().stream()
        .filter(theme -> labels.isMainTheme(theme) && withGap(theme, Labels.ALL) >= events)
        .sorted(
            Comparator.comparing((String theme) -> -withGap(theme, Labels.ALL))
                .thenComparing(labels::theme))
        .toList();
  }

  private int withGap(String theme, String region) {
    StandingTable.Row row = standing.getOrDefault(theme, Map.of()).get(region);
    return row == null ? 0 : row.eventsWithGap();
  }

  private Row row(String theme, List<String> units) {
    return new Row(labels.theme(theme), units.stream().map(unit -> cell(theme, unit)).toList());
  }

  private Cell cell(String theme, String unit) {
    StandingTable.Row row = standing.getOrDefault(theme, Map.of()).get(unit);
    int withGap = row == null ? 0 : row.eventsWithGap();
    Tally tally = new Tally(withGap, Math.max(withGap, counts.reporting(unit)));
    return new Cell(
        tally, row == null || row.lastHeard() == null ? null : row.lastHeard().getYear());
  }

  private String title(List<String> themes, List<String> regions) {
    if (themes.isEmpty()) {
      return "No reported challenge is on file";
    }
    if (regions.isEmpty()) {
      return "Too few events for any region to be compared";
    }
    int widest = themes.stream().mapToInt(theme -> spread(theme, regions)).max().orElse(0);
    List<String> leaders =
        themes.stream().filter(theme -> spread(theme, regions) == widest).toList();
    String where =
        widest == regions.size()
            ? "for every region shown"
            : "for "
                + Wording.number(widest)
                + " of "
                + Wording.number(regions.size())
                + " regions shown";
    return leaders.size() == 1
        ? labels.theme(leaders.get(0)) + ": reported as a challenge " + where
        : Wording.upper(Wording.number(leaders.size()))
            + " themes are reported as challenges "
            + where;
  }

  private int spread(String theme, List<String> regions) {
    return (int) regions.stream().filter(region -> withGap(theme, region) > 0).count();
  }

  private List<String> footer(List<String> shown) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Wording.count(counts.reporting(Labels.ALL), "event")
            + " with a statement, dated or not; an event for two regions counts in both and once in"
            + " all.");
    List<String> few =
        regions(1, SHOWN_FROM).stream()
            .map(region -> labels.region(region) + " " + counts.reporting(region))
            .toList();
    if (!few.isEmpty()) {
      sentences.add("Too few events to show: " + String.join(", ", few) + ".");
    }
    if (themes(1).size() > shown.size()) {
      sentences.add("Themes with one event are left out.");
    }
    if (shown.isEmpty()) {
      return List.of(sentences.get(0), caption.regions(), caption.imprint());
    }
    sentences.add(
        "Sub-themes count in their theme. The order is no finding where counts are close.");
    return List.of(String.join(" ", sentences), caption.regions(), caption.imprint());
  }

  private static String alternative(String title, List<Column> columns, List<Row> rows) {
    List<String> parts = new ArrayList<>();
    for (Row row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        Tally tally = row.cells().get(i).tally();
        if (tally.with() > 0) {
          cells.add(columns.get(i).label() + " " + tally.with() + " of " + tally.of());
        }
      }
      parts.add(row.label() + ": " + String.join(", ", cells));
    }
    return Wording.sentence(title)
        + " Table of themes by regions, events with the challenge of reporting events."
        + (parts.isEmpty() ? "" : " " + String.join("; ", parts) + ".");
  }
}
