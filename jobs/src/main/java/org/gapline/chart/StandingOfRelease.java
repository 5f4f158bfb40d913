package org.gapline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.chart.TableSheet.Cell;
import org.gapline.chart.TableSheet.Column;
import org.gapline.chart.TableSheet.Row;
import org.gapline.chart.TableSheet.Side;
import org.gapline.table.StandingTable;
import org.gapline.table.TrendTestTable;

/**
 * The standing list in, one sheet to print out: a row for each theme, with how many events reported
 * it, when, for which regions, and the verdict in words. Every theme by every region is in the
 * matrix, which has no room for verdicts.
 */
final class StandingOfRelease {

  private static final int REGIONS_NAMED = 3;

  private static final String NO_BREAK = "\u00A0";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Theme", 27, Side.LEFT),
          new Column("Events", 11, Side.RIGHT),
          new Column("First heard", 6, Side.RIGHT),
          new Column("Last heard", 6, Side.RIGHT),
          new Column("Regions, most events first", 29, Side.LEFT),
          new Column("Verdict", 39, Side.LEFT));

  private final Labels labels;
  private final ReleaseCaption caption;
  private final TrendIndex index;
  private final RegionCounts counts;
  private final Map<String, Map<String, StandingTable.Row>> standing = new HashMap<>();

  StandingOfRelease(
      Labels labels,
      ReleaseCaption caption,
      TrendIndex index,
      RegionCounts counts,
      List<StandingTable.Row> rows) {
    this.labels = labels;
    this.caption = caption;
    this.index = index;
    this.counts = counts;
    for (StandingTable.Row row : rows) {
      standing.computeIfAbsent(row.theme(), theme -> new HashMap<>()).put(row.region(), row);
    }
  }

  TableSheet chart() {
    List<StandingTable.Row> heard = heard();
    List<Row> rows = heard.stream().map(this::row).toList();
    String title = title(heard);
    String subtitle =
        "Standing list, all regions: events at which a challenge on the theme was reported, of events"
            + " with at least one coded statement; 95% interval beneath";
    SheetText text = new SheetText(title, subtitle, footer(), alternative(title, rows));
    return new TableSheet("standing-list", text, COLUMNS, rows);
  }

  /** Main themes, the most reported first. */
  private List<StandingTable.Row> heard() {
    return standing.values().stream()
        .map(byRegion -> byRegion.get(Labels.ALL))
        .filter(row -> row != null && labels.isMainTheme(row.theme()))
        .sorted(
            Comparator.comparing((StandingTable.Row row) -> -row.eventsWithGap())
                .thenComparing(row -> labels.theme(row.theme())))
        .toList();
  }

  private Row row(StandingTable.Row row) {
    Tally tally =
        new Tally(row.eventsWithGap(), Math.max(row.eventsWithGap(), counts.reporting(Labels.ALL)));
    String events = Wording.digits(tally.with()) + " of " + Wording.digits(tally.of());
    return new Row(
        List.of(
            Cell.strong(labels.theme(row.theme()), ""),
            Cell.strong(events, Wording.interval(tally)),
            Cell.of(row.firstHeard() == null ? "n.d." : "" + row.firstHeard().getYear()),
            Cell.of(row.lastHeard() == null ? "n.d." : "" + row.lastHeard().getYear()),
            Cell.of(regions(row.theme())),
            verdict(index.test(Labels.ALL, row.theme()))));
  }

  private String regions(String theme) {
    List<StandingTable.Row> heard =
        standing.get(theme).values().stream()
            .filter(row -> labels.isRegion(row.region()))
            .sorted(
                Comparator.comparing((StandingTable.Row row) -> -row.eventsWithGap())
                    .thenComparing(row -> labels.region(row.region())))
            .toList();
    if (heard.isEmpty()) {
      return "No region named";
    }
    List<String> named =
        heard.stream()
            .limit(REGIONS_NAMED)
            .map(
                row -> labels.region(row.region()) + NO_BREAK + Wording.digits(row.eventsWithGap()))
            .toList();
    int more = heard.size() - named.size();
    String rest = more == 0 ? "" : "; " + Wording.number(more) + " more";
    return String.join(", ", named) + rest;
  }

  private static Cell verdict(Optional<TrendTestTable.Row> test) {
    if (test.isEmpty()) {
      return Cell.faint("Not tested", "no dated event");
    }
    TrendTestTable.Row row = test.get();
    String words = Wording.upper(row.verdict());
    return Verdicts.isTested(row)
        ? Cell.strong(words, Wording.change(row.changePerYear(), row.changeLow(), row.changeHigh()))
        : Cell.faint(words, Verdicts.reason(row));
  }

  private String title(List<StandingTable.Row> heard) {
    if (heard.isEmpty()) {
      return "No reported challenge is on file";
    }
    long rising = with(heard, Verdicts.RISING);
    long falling = with(heard, Verdicts.FALLING);
    String reported =
        heard.size() == 1
            ? "One theme reported as a challenge"
            : Wording.digits(heard.size()) + " themes reported as challenges";
    return reported + "; " + changes(rising, falling);
  }

  private static String changes(long rising, long falling) {
    if (rising + falling == 0) {
      return "no clear rise or fall";
    }
    List<String> parts = new ArrayList<>();
    if (rising > 0) {
      parts.add(Wording.number((int) rising) + " rising");
    }
    if (falling > 0) {
      parts.add(Wording.number((int) falling) + " falling");
    }
    return Wording.list(parts);
  }

  private long with(List<StandingTable.Row> heard, String verdict) {
    return heard.stream()
        .flatMap(row -> index.test(Labels.ALL, row.theme()).stream())
        .filter(test -> test.verdict().equals(verdict))
        .count();
  }

  private List<String> footer() {
    return List.of(
        Wording.count(counts.reporting(Labels.ALL), "event")
            + " with a statement, dated or not; "
            + Wording.digits(index.dated(Labels.ALL))
            + " with a date, on which verdicts rest. An event for two regions counts in both and once"
            + " in all. Sub-themes count in their theme. The order is no finding where intervals"
            + " overlap. n.d.: no dated event.",
        caption.regions(),
        caption.imprint());
  }

  private static String alternative(String title, List<Row> rows) {
    List<String> parts = new ArrayList<>();
    for (Row row : rows) {
      List<Cell> cells = row.cells();
      parts.add(
          cells.get(0).words()
              + ": "
              + cells.get(1).words()
              + " events, last heard "
              + cells.get(3).words()
              + ", "
              + Wording.inSentence(cells.get(5).words()));
    }
    return Wording.sentence(title)
        + " Table of themes with events, years, regions and verdicts."
        + (parts.isEmpty() ? "" : " " + String.join("; ", parts) + ".");
  }
}
