package org.gapline.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.assessment.AlignmentClass;
import org.gapline.chart.RatedTime;
import org.gapline.chart.Tally;
import org.gapline.chart.Wording;
import org.gapline.table.AlignmentTable;

/** What is reported beside how States are rated, as the page shows it. */
final class AlignmentRows {

  static final String HEADING = "Reported and rated";

  static final String NONE = "No table of ratings is on file, so there is nothing to hold beside.";

  private final PageIndex index;

  AlignmentRows(PageIndex index) {
    this.index = index;
  }

  /** The rows of a region, by class. */
  List<AlignedIndicator> of(String unit) {
    return index.aligned(unit);
  }

  /** What the shares mean, and of which years. */
  String note() {
    String period =
        index.data().alignment().stream()
            .map(each -> each.row().period())
            .filter(each -> each != null)
            .findFirst()
            .map(each -> " of " + each.replace('-', '–'))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "Reported: events%4$s with a challenge on the theme, of those that reported anything, with"
            + " its 95%% interval (Wilson); where all of it is at %1$s or more it counts as reported,"
            + " where all of it is below as hardly reported, else that is unclear. Rated: States"
            + " below the line of the scheme by their latest rating given anew, of all that are"
            + " rated (%2$s); from %3$s on the theme counts as rated weak. Events are no States, so"
            + " the two shares are never added up.",
        Wording.percent(AlignmentClass.REPORTED_FROM),
        whenRated(),
        Wording.percent(AlignmentClass.WEAK_FROM),
        period);
  }

  /** Of when the ratings are, scheme by scheme. */
  private String whenRated() {
    Map<String, List<AlignmentTable.Row>> byScheme = new TreeMap<>();
    index.data().alignment().stream()
        .filter(each -> each.row().statesRated() > 0)
        .forEach(
            each ->
                byScheme.computeIfAbsent(each.scheme(), s -> new ArrayList<>()).add(each.row()));
    List<String> parts = new ArrayList<>();
    byScheme.forEach(
        (scheme, of) -> {
          String when = RatedTime.inWords(of);
          parts.add(scheme + ", " + (when.isEmpty() ? "without a date" : when));
        });
    return parts.isEmpty() ? "none on file" : String.join("; ", parts);
  }

  /** {@code 4 of 38}, or a dash. */
  static String reported(AlignmentTable.Row row) {
    return row.reportedShare() == null ? "–" : of(row.eventsWithGap(), row.eventsReporting());
  }

  /** {@code 11% (4–24)}; empty where nothing was reported. */
  static String interval(AlignmentTable.Row row) {
    return row.reportedShare() == null
        ? ""
        : Wording.interval(new Tally(row.eventsWithGap(), row.eventsReporting()));
  }

  /** {@code 101 of 195}, or why there is no such count. */
  static String rated(AlignmentTable.Row row) {
    if (row.statesRated() == 0) {
      return "None rated";
    }
    return row.statesWeak() == null
        ? Wording.count(row.statesRated(), "State") + ", no line"
        : of(row.statesWeak(), row.statesRated());
  }

  /** {@code 36%; 181 of 195 States rated, of 2017–2025}; empty where none is. */
  static String coverage(AlignmentTable.Row row) {
    if (row.statesRated() == 0) {
      return "";
    }
    String share = row.ratedWeakShare() == null ? "" : Wording.percent(row.ratedWeakShare()) + "; ";
    String when = RatedTime.inWords(List.of(row));
    return share
        + of(row.statesRated(), row.states())
        + " States rated"
        + (when.isEmpty() ? "" : ", " + when);
  }

  private static String of(int some, int all) {
    return Wording.digits(some) + " of " + Wording.digits(all);
  }

  /** One row for each theme and indicator of these regions, with the words that the page shows. */
  DataTable table(List<String> units) {
    DataTable table =
        new DataTable(
            "region",
            "theme",
            "themeName",
            "scheme",
            "schemeName",
            "indicator",
            "name",
            "period",
            "withGap",
            "reporting",
            "share",
            "low",
            "high",
            "weak",
            "rated",
            "states",
            "weakShare",
            "class",
            "reason",
            "ratedWords",
            "coverage",
            "from",
            "until",
            "twice",
            "improved",
            "worsened");
    for (String unit : units) {
      of(unit).forEach(each -> table.add(cells(each)));
    }
    return table;
  }

  private List<Object> cells(AlignedIndicator each) {
    AlignmentTable.Row row = each.row();
    return Arrays.asList(
        row.region(),
        row.theme(),
        index.labels().theme(row.theme()),
        row.scheme(),
        each.scheme(),
        row.indicator(),
        each.indicator(),
        row.period(),
        row.eventsWithGap(),
        row.eventsReporting(),
        rounded(row.reportedShare()),
        rounded(row.low()),
        rounded(row.high()),
        row.statesWeak(),
        row.statesRated(),
        row.states(),
        rounded(row.ratedWeakShare()),
        row.alignmentClass(),
        row.reason(),
        rated(row),
        coverage(row),
        row.ratedFrom(),
        row.ratedUntil(),
        row.statesRatedTwice(),
        row.improved(),
        row.worsened());
  }

  private static Double rounded(Double share) {
    return share == null ? null : Double.valueOf(Math.round(share * 10_000) / 10_000.0);
  }

  /** The words of the part, and the classes in the order of their legend. */
  Map<String, Object> words() {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("heading", HEADING);
    words.put("note", index.data().alignment().isEmpty() ? NONE : note());
    words.put(
        "classes", Arrays.stream(AlignmentClass.values()).map(AlignmentClass::inWords).toList());
    return words;
  }
}
