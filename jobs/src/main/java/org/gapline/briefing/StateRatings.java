package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gapline.briefing.Block.Cell;
import org.gapline.briefing.Block.Column;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.RatedTime;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;
import org.gapline.trend.ReportingUnits;

/** A State's treaties and its last assessment on each indicator. */
final class StateRatings {

  private static final String TABLE = "assessments";

  private final Workbench bench;
  private final Scope scope;
  private final List<AssessmentTable.Row> latest;
  private final List<AlignmentTable.Row> listed;

  StateRatings(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
    Map<String, AssessmentTable.Row> byIndicator = new LinkedHashMap<>();
    scope.data().assessments().stream()
        .filter(row -> row.state().equals(scope.subject().id()))
        .filter(row -> scope.request().theme() == null || scope.isShown(row.theme()))
        .filter(AssessmentTable.Row::ratedAnew)
        .sorted(
            Comparator.comparing(
                    AssessmentTable.Row::assessedOn,
                    Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(AssessmentTable.Row::assessmentId))
        .forEach(row -> byIndicator.put(row.scheme() + "/" + row.indicator(), row));
    this.latest =
        byIndicator.values().stream()
            .sorted(
                Comparator.comparing(AssessmentTable.Row::scheme)
                    .thenComparing(AssessmentTable.Row::indicator))
            .toList();
    this.listed = listed();
  }

  /** What the release has lists of statuses for, over all regions. */
  private List<AlignmentTable.Row> listed() {
    return scope.data().ratings().alignment().stream()
        .filter(row -> row.region().equals(ReportingUnits.ALL) && row.scheme() != null)
        .filter(row -> bench.indicators().isStatus(row.scheme()))
        .filter(row -> scope.request().theme() == null || scope.isShown(row.theme()))
        .toList();
  }

  /** Treaties whose list does not name the State, and says what that means. */
  private List<AlignmentTable.Row> unlisted() {
    return listed.stream()
        .filter(row -> unlisted(row).isPresent() && !isWithheld(row))
        .filter(
            row ->
                latest.stream()
                    .noneMatch(
                        each ->
                            each.scheme().equals(row.scheme())
                                && each.indicator().equals(row.indicator())))
        .toList();
  }

  Part part() {
    List<Block> blocks = new ArrayList<>();
    List<AssessmentTable.Row> treaties = latest.stream().filter(this::isTreaty).toList();
    List<AssessmentTable.Row> ratings = latest.stream().filter(row -> !isTreaty(row)).toList();
    if (!treaties.isEmpty() || listed.stream().anyMatch(this::isSaid)) {
      blocks.add(new Block.Text(treaties(treaties), Block.Tone.PLAIN));
    }
    if (!ratings.isEmpty()) {
      blocks.add(table(ratings));
    }
    if (blocks.isEmpty()) {
      String none = "No treaty status and no assessment is on file" + scope.onTheme() + ".";
      blocks.add(new Block.Text(Passage.of(none), Block.Tone.ASIDE));
    }
    return new Part(Part.Kind.RATED, "Treaties and last assessment", blocks);
  }

  private boolean isTreaty(AssessmentTable.Row row) {
    return bench.indicators().isStatus(row.scheme());
  }

  private Passage treaties(List<AssessmentTable.Row> treaties) {
    Prose prose = asOf();
    String status = "";
    for (AssessmentTable.Row row : treaties.stream().sorted(byRating()).toList()) {
      String next = bench.indicators().rating(row.scheme(), row.rating());
      if (next.equals(status)) {
        prose.words("; ");
      } else {
        prose.words(status.isEmpty() ? "" : ". ").strong(next + ": ");
      }
      status = next;
      prose.words(bench.indicators().nameAlone(row.scheme(), row.indicator())).words(" (");
      day(row, prose);
      prose.words(")");
    }
    return unnamed(prose.words(status.isEmpty() ? "" : ". ")).passage();
  }

  /** What it means that a list does not name the State. */
  private Prose unnamed(Prose prose) {
    Map<String, List<String>> byStatus = new LinkedHashMap<>();
    for (AlignmentTable.Row row : unlisted()) {
      byStatus
          .computeIfAbsent(unlisted(row).orElseThrow(), status -> new ArrayList<>())
          .add(bench.indicators().nameAlone(row.scheme(), row.indicator()));
    }
    byStatus.forEach(
        (status, names) ->
            prose
                .strong(status + ", since no record names the State: ")
                .words(String.join("; ", names) + ". "));
    String refused =
        listed.stream()
            .filter(this::isWithheld)
            .map(row -> bench.indicators().nameAlone(row.scheme(), row.indicator()))
            .collect(Collectors.joining("; "));
    if (!refused.isEmpty()) {
      prose
          .strong("Not told, since a record that is or may be of the State was refused: ")
          .words(refused + ". ");
    }
    boolean isTold = listed.stream().anyMatch(this::isSaid);
    return prose.words(isTold ? "" : "A treaty that is not named here: no record on file.");
  }

  private boolean isSaid(AlignmentTable.Row row) {
    return unlisted(row).isPresent() || isWithheld(row);
  }

  private boolean isWithheld(AlignmentTable.Row row) {
    return scope
        .data()
        .ratings()
        .withheld()
        .holds(row.scheme(), row.indicator(), scope.subject().id());
  }

  private Optional<String> unlisted(AlignmentTable.Row row) {
    return bench.indicators().unlisted(row.scheme());
  }

  /** The days up to which the lists tell: a State may have acceded since. */
  private Prose asOf() {
    Map<String, AlignmentTable.Row> byScheme = new LinkedHashMap<>();
    listed.stream()
        .filter(row -> row.ratedUntil() != null && row.ratedFrom() == null)
        .forEach(row -> byScheme.putIfAbsent(row.scheme(), row));
    boolean alike =
        byScheme.values().stream().map(AlignmentTable.Row::ratedUntil).distinct().count() == 1;
    Prose prose = new Prose();
    String before = "As of ";
    for (AlignmentTable.Row row :
        byScheme.values().stream().limit(alike ? 1 : byScheme.size()).toList()) {
      prose
          .words(before)
          .figure(RatedTime.day(row.ratedUntil()), Kind.WORDS, RatedPart.cell(row, "rated_until"))
          .words(alike ? "" : " (" + bench.indicators().scheme(row.scheme()) + ")");
      before = ", of ";
    }
    return byScheme.isEmpty() ? prose : prose.words(". ");
  }

  private static Comparator<AssessmentTable.Row> byRating() {
    return Comparator.comparing(AssessmentTable.Row::rating)
        .thenComparing(
            AssessmentTable.Row::assessedOn, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private Block.Table table(List<AssessmentTable.Row> ratings) {
    List<List<Cell>> rows = new ArrayList<>();
    for (AssessmentTable.Row row : ratings) {
      Prose when = new Prose();
      day(row, when);
      String label = bench.indicators().rating(row.scheme(), row.rating());
      rows.add(
          List.of(
              Cell.of(indicator(row)),
              Cell.of(new Prose().figure(label, Kind.WORDS, cell(row, "rating")).passage()),
              Cell.of(when.passage())));
    }
    return new Block.Table(
        "Last assessment on each indicator",
        List.of(
            new Column("Last assessment", 52),
            new Column("Rating given anew", 30),
            new Column("When", 18)),
        rows);
  }

  private Passage indicator(AssessmentTable.Row row) {
    String label = bench.indicators().indicator(row.scheme(), row.indicator());
    return new Prose().figure(label, Kind.WORDS, cell(row, "indicator")).passage();
  }

  private static Origin cell(AssessmentTable.Row row, String column) {
    return Origin.cell(TABLE, column, row.assessmentId());
  }

  private static void day(AssessmentTable.Row row, Prose prose) {
    if (row.assessedOn() == null) {
      prose.words("no date");
    } else {
      prose.figure(
          Dates.month(row.assessedOn(), row.datePrecision()), Kind.DATE, cell(row, "assessed_on"));
    }
  }
}
