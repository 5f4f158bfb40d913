package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapline.briefing.Block.Cell;
import org.gapline.briefing.Block.Column;
import org.gapline.briefing.Run.Kind;
import org.gapline.table.AssessmentTable;

/** A State's treaties and its last assessment on each indicator. */
final class StateRatings {

  private static final String TABLE = "assessments";

  private final Workbench bench;
  private final Scope scope;
  private final List<AssessmentTable.Row> latest;

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
  }

  Part part() {
    List<Block> blocks = new ArrayList<>();
    List<AssessmentTable.Row> treaties = latest.stream().filter(this::isTreaty).toList();
    List<AssessmentTable.Row> ratings = latest.stream().filter(row -> !isTreaty(row)).toList();
    if (!treaties.isEmpty()) {
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
    Prose prose = new Prose();
    String status = "";
    for (AssessmentTable.Row row : treaties.stream().sorted(byRating()).toList()) {
      String next = bench.indicators().rating(row.scheme(), row.rating());
      if (next.equals(status)) {
        prose.words("; ");
      } else {
        prose.words(status.isEmpty() ? "" : ". ").strong(next + ": ");
      }
      status = next;
      prose.words(treaty(row)).words(" (");
      day(row, prose);
      prose.words(")");
    }
    return prose.words(". A treaty that is not named here: no record on file.").passage();
  }

  private static Comparator<AssessmentTable.Row> byRating() {
    return Comparator.comparing(AssessmentTable.Row::rating)
        .thenComparing(
            AssessmentTable.Row::assessedOn, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  /** The treaty's name without its year, which is part of the name and no figure. */
  private String treaty(AssessmentTable.Row row) {
    return bench
        .indicators()
        .indicator(row.scheme(), row.indicator())
        .replaceFirst(" \\(\\d+\\)$", "");
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
