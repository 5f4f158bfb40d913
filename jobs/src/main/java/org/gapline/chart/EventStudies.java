package org.gapline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gapline.chart.EventStudy.Overall;
import org.gapline.chart.EventStudy.Panel;
import org.gapline.table.ImpactTable;
import org.gapline.table.YearSince;

/** Estimates of impact in, the pictures of their event studies out; refusals have none. */
public final class EventStudies {

  private static final int PANELS = 8;
  private static final List<Integer> REACHES = List.of(10, 25, 50, 100, 200);

  private final Labels labels;
  private final ReleaseCaption caption;
  private final IndicatorNames names;

  /**
   * @param labels names of themes
   * @param caption what every output says of the release
   * @param names names of indicators
   */
  public EventStudies(Labels labels, ReleaseCaption caption, IndicatorNames names) {
    this.labels = labels;
    this.caption = caption;
    this.names = names;
  }

  /**
   * The sheets, of at most eight outcomes each.
   *
   * @param name stem of the names of the sheets
   * @param subject whose events they are, in words
   * @param impacts estimates and refusals
   */
  public List<EventStudy> sheets(String name, String subject, List<ImpactTable.Row> impacts) {
    List<ImpactTable.Row> estimated =
        impacts.stream().filter(row -> row.estimate() != null && !row.byYear().isEmpty()).toList();
    List<EventStudy> sheets = new ArrayList<>();
    for (int from = 0; from < estimated.size(); from += PANELS) {
      String own = from == 0 ? name : name + "-" + (from / PANELS + 1);
      int to = Math.min(estimated.size(), from + PANELS);
      sheets.add(sheet(own, subject, estimated.subList(from, to)));
    }
    return List.copyOf(sheets);
  }

  private EventStudy sheet(String name, String subject, List<ImpactTable.Row> rows) {
    List<String> themes = rows.stream().map(ImpactTable.Row::theme).distinct().toList();
    List<Panel> panels = rows.stream().map(row -> panel(row, themes.size() > 1)).toList();
    List<YearSince> all = panels.stream().flatMap(panel -> panel.byYear().stream()).toList();
    int first = all.stream().mapToInt(YearSince::since).min().orElse(0);
    int last = all.stream().mapToInt(YearSince::since).max().orElse(0);
    String title = title(rows);
    SheetText text =
        new SheetText(
            title,
            about(subject, themes)
                + ": change of the share of States at or above the line of the scheme, those that"
                + " took part less those that had not yet, in percentage points",
            footer(),
            alternative(title, panels));
    List<Integer> years = IntStream.rangeClosed(first, Math.max(last, 0)).boxed().toList();
    return new EventStudy(name, text, years, reach(panels), panels);
  }

  /** The subject, and the theme where it is one that the subject does not name. */
  private String about(String subject, List<String> themes) {
    String theme = labels.theme(themes.get(0));
    return themes.size() > 1 || subject.contains(theme)
        ? subject
        : subject + " on " + Wording.inSentence(theme);
  }

  private Panel panel(ImpactTable.Row row, boolean namesTheme) {
    String indicator = indicator(row);
    return new Panel(
        namesTheme ? labels.theme(row.theme()) + ": " + indicator : indicator,
        Wording.digits(row.treatedStates())
            + " took part, "
            + Wording.digits(row.comparisonStates())
            + " not yet",
        row.verdict(),
        new Overall(row.estimate(), row.low(), row.high()),
        row.byYear().stream().map(YearSince::of).toList());
  }

  private String indicator(ImpactTable.Row row) {
    String[] outcome = row.outcome().split(": ", 2);
    return names.indicator(outcome[0], outcome[1]);
  }

  private static int reach(List<Panel> panels) {
    double most =
        panels.stream()
            .flatMapToDouble(
                panel ->
                    DoubleStream.concat(
                        panel.byYear().stream().mapToDouble(YearSince::points),
                        ends(panel.overall())))
            .map(Math::abs)
            .max()
            .orElse(0);
    return REACHES.stream().filter(reach -> reach >= most).findFirst().orElse(200);
  }

  private static DoubleStream ends(Overall overall) {
    return overall.low() == null || overall.high() == null
        ? DoubleStream.of(overall.points())
        : DoubleStream.of(overall.points(), overall.low(), overall.high());
  }

  private static String title(List<ImpactTable.Row> rows) {
    List<String> findings =
        rows.stream()
            .map(ImpactTable.Row::verdict)
            .distinct()
            .map(verdict -> counted(verdict, rows))
            .toList();
    return Wording.upper(Wording.list(findings)) + " that can be estimated";
  }

  /** {@code no clear difference on 4 of 4 outcomes}. */
  private static String counted(String verdict, List<ImpactTable.Row> rows) {
    int n = (int) rows.stream().filter(row -> row.verdict().equals(verdict)).count();
    return rows.size() == 1
        ? verdict + " on the one outcome"
        : verdict + " on " + n + " of " + Wording.count(rows.size(), "outcome");
  }

  private List<String> footer() {
    return List.of(
        "A year before the base differs from 0 by chance alone where trends were equal. The last"
            + " rating before is the base; the year of the event is left out. The interval is of all"
            + " years after together, by randomization: single years have none.",
        "Dots and estimate are against all States that had not yet taken part, and weak States rise by"
            + " themselves. The interval reaches over that of the comparison among States on the same"
            + " side of the line before, too.",
        "Nobody drew lots for who took part. What is seen is compatible with a contribution, or not;"
            + " it cannot be attributed to the events.",
        caption.imprint());
  }

  private static String alternative(String title, List<Panel> panels) {
    List<String> parts = new ArrayList<>();
    for (Panel panel : panels) {
      List<String> years = panel.byYear().stream().map(EventStudies::year).toList();
      parts.add(
          panel.heading()
              + ": "
              + panel.verdict()
              + ", "
              + panel.overall().inWords()
              + ", "
              + panel.states()
              + "; by year "
              + String.join(", ", years));
    }
    return Wording.sentence(title)
        + " Points by years since States took part, in percentage points. "
        + String.join(". ", parts)
        + ".";
  }

  private static String year(YearSince year) {
    return String.format(
        Locale.ROOT,
        "%s %s (%s)",
        since(year.since()),
        Wording.points(year.points()),
        Wording.count(year.states(), "State"));
  }

  /** {@code −2}, {@code 0}, {@code +1}. */
  static String since(int years) {
    return (years < 0 ? "−" : years == 0 ? "" : "+") + Math.abs(years);
  }
}
