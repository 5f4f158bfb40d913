package org.gapline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.assessment.AlignmentClass;
import org.gapline.assessment.Scheme;
import org.gapline.chart.ReportedAgainstRated.Point;
import org.gapline.table.AlignmentTable;

/**
 * Rows of the alignment in, a chart for all regions and for each region with enough events and
 * ratings out.
 */
final class AlignmentOfRelease {

  private static final int MOST_POINTS = 14;

  private final Labels labels;
  private final ReleaseCaption caption;
  private final IndicatorNames names;

  AlignmentOfRelease(Labels labels, ReleaseCaption caption, Map<String, Scheme> schemes) {
    this.labels = labels;
    this.caption = caption;
    this.names = new IndicatorNames(schemes);
  }

  List<ReportedAgainstRated> sheets(List<AlignmentTable.Row> rows) {
    Map<String, List<AlignmentTable.Row>> byUnit = new LinkedHashMap<>();
    for (AlignmentTable.Row row : rows) {
      byUnit.computeIfAbsent(row.region(), unit -> new ArrayList<>()).add(row);
    }
    List<ReportedAgainstRated> sheets = new ArrayList<>();
    for (String unit : labels.reportingUnits()) {
      List<AlignmentTable.Row> of = byUnit.getOrDefault(unit, List.of());
      if (!labels.isGrouping(unit) && of.stream().anyMatch(AlignmentOfRelease::isPoint)) {
        sheets.add(sheet(unit, of));
      }
    }
    return sheets;
  }

  private static boolean isPoint(AlignmentTable.Row row) {
    return row.indicator() != null
        && row.statesRated() > 0
        && AlignmentClass.ofWords(row.alignmentClass()) != AlignmentClass.INSUFFICIENT;
  }

  private ReportedAgainstRated sheet(String unit, List<AlignmentTable.Row> rows) {
    List<Point> all =
        rows.stream()
            .filter(AlignmentOfRelease::isPoint)
            .map(this::point)
            .sorted(
                Comparator.comparing(Point::corner)
                    .thenComparing(point -> -point.weak().share())
                    .thenComparing(Point::label))
            .toList();
    List<Point> points = all.stream().limit(MOST_POINTS).toList();
    String title = title(unit, all);
    SheetText text =
        new SheetText(
            title,
            "Share of events that reported a challenge on the theme, "
                + rows.get(0).period().replace('-', '–')
                + ", against share of rated States with a shortfall",
            footer(unit, rows, all.size() - points.size()),
            alternative(title, points));
    return new ReportedAgainstRated("alignment-" + unit, text, points);
  }

  private Point point(AlignmentTable.Row row) {
    String name = names.indicator(row.scheme(), row.indicator());
    String label = name + " (" + Wording.inSentence(labels.theme(row.theme())) + ")";
    return new Point(
        label,
        new Tally(row.eventsWithGap(), row.eventsReporting()),
        row.low(),
        row.high(),
        new Tally(row.statesWeak(), row.statesRated()),
        AlignmentClass.ofWords(row.alignmentClass()));
  }

  private String title(String unit, List<Point> all) {
    String of = " of " + Wording.count(all.size(), "indicator");
    String where = unit.equals(Labels.ALL) ? "" : labels.region(unit) + ": ";
    int both = in(all, AlignmentClass.BOTH);
    int hardly = in(all, AlignmentClass.RATED_WEAK);
    int weak = (int) all.stream().filter(p -> p.weak().share() >= AlignmentClass.WEAK_FROM).count();
    if (both > 0) {
      return where + both + of + " " + verb(both) + " both reported and rated weak";
    } else if (hardly > 0) {
      return where + hardly + of + " " + verb(hardly) + " rated weak and hardly reported";
    } else if (weak > 0) {
      return where + weak + of + " " + verb(weak) + " rated weak; how often reported is unclear";
    }
    return where + "No indicator is rated weak for half of the States or more";
  }

  private static String verb(int n) {
    return n == 1 ? "is" : "are";
  }

  private static int in(List<Point> all, AlignmentClass corner) {
    return (int) all.stream().filter(point -> point.corner() == corner).count();
  }

  private List<String> footer(String unit, List<AlignmentTable.Row> rows, int leftOut) {
    List<String> unrated =
        rows.stream()
            .filter(row -> row.indicator() == null)
            .filter(row -> row.alignmentClass().equals(AlignmentClass.UNRATED.inWords()))
            .map(row -> Wording.inSentence(labels.theme(row.theme())))
            .distinct()
            .toList();
    List<String> footer = new ArrayList<>();
    footer.add(
        labels.region(unit)
            + ". Reported where the whole interval is at 10% of events or more (dashed), hardly reported"
            + " where it is below, else unclear; rated weak from half of the rated States on. Events"
            + " are no States, so the two shares are never added up. Points that would cover each"
            + " other share a mark."
            + (leftOut == 0
                ? ""
                : " " + Wording.digits(leftOut) + " more indicators: table alignment."));
    if (!unrated.isEmpty()) {
      footer.add("Reported, and no indicator on file: " + Wording.list(unrated) + ".");
    }
    footer.add(whenRated(rows));
    footer.add(caption.regions());
    footer.add(caption.imprint());
    return footer;
  }

  /** Of when the ratings are, scheme by scheme. */
  private String whenRated(List<AlignmentTable.Row> rows) {
    Map<String, List<AlignmentTable.Row>> byScheme = new TreeMap<>();
    rows.stream()
        .filter(AlignmentOfRelease::isPoint)
        .forEach(row -> byScheme.computeIfAbsent(row.scheme(), s -> new ArrayList<>()).add(row));
    List<String> parts = new ArrayList<>();
    byScheme.forEach(
        (scheme, of) -> {
          String when = RatedTime.inWords(of);
          parts.add(names.scheme(scheme) + ", " + (when.isEmpty() ? "without a date" : when));
        });
    return "Latest ratings: " + String.join("; ", parts) + ".";
  }

  private static String alternative(String title, List<Point> points) {
    List<String> parts = new ArrayList<>();
    for (Point point : points) {
      parts.add(
          "%s: reported by %d of %d events, %d of %d rated States weak, %s"
              .formatted(
                  point.label(),
                  point.reported().with(),
                  point.reported().of(),
                  point.weak().with(),
                  point.weak().of(),
                  point.corner().inWords()));
    }
    return Wording.sentence(title)
        + " Points by share of events and share of States. "
        + String.join("; ", parts)
        + ".";
  }
}
