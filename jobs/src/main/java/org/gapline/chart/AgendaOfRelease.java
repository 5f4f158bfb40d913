package org.gapline.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.chart.AgendaSheet.Row;
import org.gapline.chart.TrendSheet.Ground;
import org.gapline.chart.TrendSheet.Verdict;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;
import org.gapline.trend.AgendaVerdicts;

/**
 * Yearly counts and tests of a release in, the comparison of trends on and off the agenda out: for
 * themes that are tested and have enough events on either side.
 */
final class AgendaOfRelease {

  /** A side is drawn from so many dated reporting events. */
  static final int EVENTS_ON_A_SIDE = 5;

  private static final int ROWS = 5;

  private final Labels labels;
  private final ReleaseCaption caption;
  private final TrendIndex index;

  AgendaOfRelease(Labels labels, ReleaseCaption caption, TrendIndex index) {
    this.labels = labels;
    this.caption = caption;
    this.index = index;
  }

  /** The sheet of all regions, and those of regions in which a verdict follows the agenda. */
  List<AgendaSheet> sheets() {
    List<AgendaSheet> sheets = new ArrayList<>();
    sheets.add(sheet(Labels.ALL));
    for (String unit : labels.reportingUnits()) {
      boolean region = labels.isRegion(unit) || labels.isParentRegion(unit);
      if (region
          && index.heardThemes(unit, labels).stream()
              .anyMatch(theme -> followsAgenda(unit, theme))) {
        sheets.add(sheet(unit));
      }
    }
    return sheets;
  }

  private AgendaSheet sheet(String region) {
    List<String> carried =
        index.heardThemes(region, labels).stream()
            .filter(theme -> obstacle(region, theme).isEmpty())
            .toList();
    List<String> shown = new ArrayList<>(carried.subList(0, Math.min(ROWS, carried.size())));
    carried.stream()
        .skip(shown.size())
        .filter(theme -> followsAgenda(region, theme))
        .forEach(shown::add);
    List<Row> rows = shown.stream().map(theme -> row(region, theme)).toList();
    String title = title(region, shown);
    List<String> footer = footer(region, carried.size() - shown.size());
    String name = "agenda" + (region.equals(Labels.ALL) ? "" : "-" + region);
    SheetText text = new SheetText(title, subtitle(region), footer, alternative(title, rows));
    return new AgendaSheet(name, text, index.reporting(region), rows);
  }

  private boolean followsAgenda(String region, String theme) {
    return index
        .test(region, theme)
        .filter(test -> test.verdict().equals(Verdicts.FOLLOWS_AGENDA))
        .isPresent();
  }

  /** Why the data of a theme do not carry the comparison; empty where they do. */
  private Optional<String> obstacle(String region, String theme) {
    Optional<TrendTestTable.Row> test = index.test(region, theme);
    if (test.isEmpty()) {
      return Optional.of("no test in this release");
    } else if (!Verdicts.isTested(test.get())) {
      return Optional.of(Verdicts.reason(test.get()));
    }
    return few(region, theme, AgendaSide.ON, "on")
        .or(() -> few(region, theme, AgendaSide.OFF, "off"));
  }

  private Optional<String> few(String region, String theme, AgendaSide side, String where) {
    int events = side.tally(index.shares(region, theme)).of();
    return events >= EVENTS_ON_A_SIDE
        ? Optional.empty()
        : Optional.of(
            Wording.count(events, "dated event")
                + " with it "
                + where
                + " the agenda, "
                + EVENTS_ON_A_SIDE
                + " needed");
  }

  private Row row(String region, String theme) {
    TrendTestTable.Row test = index.test(region, theme).orElseThrow();
    AgendaVerdicts verdicts = AgendaVerdicts.of(test);
    String change = Wording.change(test.changePerYear(), test.changeLow(), test.changeHigh());
    String p =
        test.pGivenAgenda() == null
            ? "no p value"
            : "p = " + Wording.probability(test.pGivenAgenda());
    Verdict counted = new Verdict(verdicts.counted().id(), change, Ground.TESTED);
    Verdict given = new Verdict(verdicts.givenAgenda().id(), p, Ground.TESTED);
    List<TrendTable.Row> years = index.shares(region, theme);
    return new Row(
        labels.theme(theme),
        test.verdict(),
        AgendaSide.ALL.panel("All events", years, counted),
        AgendaSide.ON.panel("On the agenda", years, given),
        AgendaSide.OFF.panel("Not on it", years, given));
  }

  private String title(String region, List<String> shown) {
    List<String> following =
        shown.stream().filter(theme -> followsAgenda(region, theme)).map(labels::theme).toList();
    String finding =
        shown.isEmpty()
            ? "Too few events to compare those on and off the agenda"
            : following.isEmpty()
                ? "No verdict changes when events with the same agenda are compared"
                : Wording.list(following) + ": the change follows the agenda";
    return region.equals(Labels.ALL)
        ? finding
        : labels.region(region) + ": " + Wording.inSentence(finding);
  }

  private String subtitle(String region) {
    return "Share of dated events at which a challenge on the theme was reported: all events, those"
        + " whose title or aim is about the theme, and the others; "
        + (region.equals(Labels.ALL) ? "all regions together" : labels.region(region));
  }

  private List<String> footer(String region, int more) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Wording.count(index.dated(region), "dated event") + " with a statement.");
    sentences.add(
        "As counted: Cochran-Armitage test, change by logistic fit with 95% profile interval. Among"
            + " events with the same agenda: the same test, stratified"
            + " (Cochran-Mantel-Haenszel).");
    if (more > 0) {
      sentences.add(Wording.count(more, "more theme") + " could be drawn and changed no verdict.");
    }
    List<String> footer = new ArrayList<>();
    footer.add(String.join(" ", sentences));
    notDrawn(region).ifPresent(footer::add);
    footer.add(caption.regions());
    footer.add(caption.imprint());
    return footer;
  }

  /** The themes whose data do not carry it, by reason. */
  private Optional<String> notDrawn(String region) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (String theme : index.heardThemes(region, labels)) {
      obstacle(region, theme)
          .ifPresent(
              reason ->
                  byReason
                      .computeIfAbsent(reason, r -> new ArrayList<>())
                      .add(Wording.inSentence(labels.theme(theme))));
    }
    List<String> parts = new ArrayList<>();
    byReason.forEach((reason, themes) -> parts.add(Wording.list(themes) + " (" + reason + ")"));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Not drawn: " + String.join("; ", parts) + ".");
  }

  private static String alternative(String title, List<Row> rows) {
    List<String> parts = new ArrayList<>();
    for (Row row : rows) {
      parts.add(
          row.heading()
              + ": as counted "
              + row.all().verdict().words()
              + ", "
              + row.all().verdict().detail()
              + "; among events with the same agenda "
              + row.on().verdict().words()
              + "; on the agenda "
              + Wording.share(row.on().tally())
              + ", not on it "
              + Wording.share(row.off().tally()));
    }
    return Wording.sentence(title)
        + " Small multiples, three for each theme: all events, those with it on their agenda, the"
        + " others; share of each year’s events with its 95% interval."
        + (parts.isEmpty() ? "" : " " + String.join(". ", parts) + ".");
  }
}
