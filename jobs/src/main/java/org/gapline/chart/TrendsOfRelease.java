package org.gapline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.chart.TrendSheet.Ground;
import org.gapline.chart.TrendSheet.Panel;
import org.gapline.chart.TrendSheet.Verdict;
import org.gapline.chart.TrendSheet.YearShare;
import org.gapline.codebook.Region;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;

/** Shares and tests of a release in, one sheet of small multiples for each region out. */
final class TrendsOfRelease {

  /** A region gets a sheet from so many dated reporting events. */
  static final int EVENTS_FOR_A_SHEET = 10;

  private static final int PANELS = 8;

  private static final String NEEDS =
      "A trend is tested from 5 years with events, 20 events, 5 with and 5 without the challenge,"
          + " where a change of 10 points a year would be found. ";

  private final Labels labels;
  private final ReleaseCaption caption;
  private final TrendIndex index;
  private final RegionCounts counts;

  TrendsOfRelease(Labels labels, ReleaseCaption caption, TrendIndex index, RegionCounts counts) {
    this.labels = labels;
    this.caption = caption;
    this.index = index;
    this.counts = counts;
  }

  /**
   * The sheet of all regions, which is there even when it is empty, and those of regions and parent
   * regions with enough events. Groupings overlap with these and are many: theirs are drawn on
   * request.
   */
  List<TrendSheet> sheets() {
    List<TrendSheet> sheets = new ArrayList<>();
    sheets.add(sheet(Labels.ALL));
    for (String unit : labels.reportingUnits()) {
      boolean region = labels.isRegion(unit) || labels.isParentRegion(unit);
      if (region && index.dated(unit) >= EVENTS_FOR_A_SHEET) {
        sheets.add(sheet(unit));
      }
    }
    return sheets;
  }

  /** The sheet of a region, parent region, grouping or {@code all}, however few its events. */
  TrendSheet sheet(String region) {
    List<String> themes = leadingThemes(region);
    List<Panel> panels = themes.stream().map(theme -> panel(region, theme)).toList();
    String title = new TrendTitle(labels, index, region, themes).words();
    SheetText text =
        new SheetText(
            title, subtitle(region), footer(region, themes), alternative(region, title, panels));
    return new TrendSheet("trend-" + region, text, index.reporting(region), panels);
  }

  /** Those most often reported, and every one with a finding: a finding is never left out. */
  private List<String> leadingThemes(String region) {
    List<String> ranked = index.heardThemes(region, labels);
    List<String> leading = new ArrayList<>(ranked.subList(0, Math.min(PANELS, ranked.size())));
    ranked.stream()
        .skip(leading.size())
        .filter(theme -> index.test(region, theme).filter(Verdicts::isFinding).isPresent())
        .forEach(leading::add);
    return leading;
  }

  private Panel panel(String region, String theme) {
    List<YearShare> shares =
        index.shares(region, theme).stream().map(TrendsOfRelease::share).toList();
    Tally tally = new Tally(index.withGap(region, theme), index.dated(region));
    return new Panel(labels.theme(theme), tally, verdict(index.test(region, theme)), shares);
  }

  private static YearShare share(TrendTable.Row row) {
    Tally tally = new Tally(row.eventsWithGap(), row.eventsReporting());
    double low = row.low() == null ? 0 : row.low();
    double high = row.high() == null ? 1 : row.high();
    return new YearShare(row.period(), tally, low, high);
  }

  private static Verdict verdict(Optional<TrendTestTable.Row> test) {
    if (test.isEmpty()) {
      return new Verdict("not tested", "no test in this release", Ground.NOT_TESTED);
    }
    TrendTestTable.Row row = test.get();
    if (Verdicts.isTested(row)) {
      String change = Wording.change(row.changePerYear(), row.changeLow(), row.changeHigh());
      return new Verdict(row.verdict(), change, Ground.TESTED);
    }
    // Beside it stands the tally, which is of dated events.
    return new Verdict(
        row.verdict(), Verdicts.reason(row).replace(" dated ", " "), Ground.NOT_TESTED);
  }

  private String subtitle(String region) {
    List<Integer> years = index.years();
    String where =
        switch (region) {
          case Labels.ALL -> "all regions together";
          case Region.GLOBAL -> "global events";
          default -> "events for " + labels.region(region);
        };
    return "Share of events at which a challenge on the theme was reported, of events with at least"
        + " one coded statement; "
        + where
        + ", by calendar year"
        + (years.isEmpty() ? "" : ", " + Wording.years(years.get(0), years.get(years.size() - 1)));
  }

  private List<String> footer(String region, List<String> themes) {
    List<String> sentences = new ArrayList<>();
    sentences.add(left(region));
    sentences.add(method(region, themes));
    sentences.add(notShown(region, themes));
    sentences.removeIf(String::isEmpty);
    return List.of(String.join(" ", sentences), caption.regions(), caption.imprint());
  }

  private String left(String region) {
    String dated = Wording.count(index.dated(region), "dated event") + " with a statement";
    int undated = counts.undated(region);
    if (undated > 0) {
      String carry = undated == 1 ? " more carries no date and is" : " more carry no date and are";
      return dated + "; " + Wording.digits(undated) + carry + " left out.";
    }
    return dated + ".";
  }

  private String method(String region, List<String> shown) {
    List<TrendTestTable.Row> tests =
        shown.stream().flatMap(theme -> index.test(region, theme).stream()).toList();
    List<TrendTestTable.Row> tested = tests.stream().filter(Verdicts::isTested).toList();
    String needs = tested.size() < tests.size() ? NEEDS : "";
    if (tested.isEmpty()) {
      return needs.strip();
    }
    return needs
        + "Change: logistic fit, 95% profile interval; verdict by "
        + TestMethods.words(tested)
        + ", adjusted over "
        + Wording.count(index.adjustedTests(), "test")
        + index.lowestQ().map(q -> " (lowest q = " + Wording.probability(q) + ")").orElse("")
        + ".";
  }

  private String notShown(String region, List<String> shown) {
    List<String> rest = new ArrayList<>(index.heardThemes(region, labels));
    rest.removeAll(Set.copyOf(shown));
    if (rest.isEmpty()) {
      return "";
    }
    int least = shown.stream().mapToInt(theme -> index.withGap(region, theme)).min().orElse(0);
    List<String> tied =
        rest.stream()
            .filter(theme -> index.withGap(region, theme) == least)
            .map(theme -> Wording.inSentence(labels.theme(theme)))
            .toList();
    String more =
        "Not shown: " + Wording.count(rest.size(), "more theme") + " with a reported challenge";
    if (tied.isEmpty()) {
      return more + ".";
    }
    String which = tied.size() > 3 ? Wording.number(tied.size()) + " of them" : Wording.list(tied);
    return more + ", among them " + which + " as often as the last one shown.";
  }

  private String alternative(String region, String title, List<Panel> panels) {
    List<String> parts = new ArrayList<>();
    for (Panel panel : panels) {
      String detail = panel.verdict().detail();
      parts.add(
          panel.heading()
              + ": "
              + Wording.share(panel.tally())
              + ", "
              + panel.verdict().words()
              + (detail.isEmpty() ? "" : ", " + detail));
    }
    String figures =
        parts.isEmpty()
            ? " No panel: there is no dated event."
            : " " + String.join(". ", parts) + ".";
    return Wording.sentence(title)
        + " Small multiples, one panel for each theme, "
        + (region.equals(Labels.ALL) ? "all regions" : labels.region(region))
        + ": share of each year’s events with its 95% interval."
        + figures;
  }
}
