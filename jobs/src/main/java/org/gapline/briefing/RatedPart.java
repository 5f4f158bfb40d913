package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.briefing.Block.Cell;
import org.gapline.briefing.Block.Column;
import org.gapline.briefing.Run.Kind;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTrendTable;

/** What is rated beside what is reported, a table for each scheme: schemes are never pooled. */
final class RatedPart {

  private static final int MOST = 5;
  private static final String ALIGNMENT = "alignment";
  private static final String CHANGES = "assessment_trends";

  private final Workbench bench;
  private final Scope scope;
  private final List<AlignmentTable.Row> rated;

  RatedPart(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
    this.rated =
        scope.data().ratings().alignment().stream()
            .filter(row -> row.region().equals(scope.subject().id()) && isRated(row))
            .filter(row -> scope.request().theme() == null || scope.isShown(row.theme()))
            .sorted(
                Comparator.comparingDouble((AlignmentTable.Row row) -> -row.ratedWeakShare())
                    .thenComparing(RatingRows::key))
            .toList();
  }

  private static boolean isRated(AlignmentTable.Row row) {
    return row.scheme() != null && row.statesRated() > 0 && row.statesWeak() != null;
  }

  Part part() {
    if (scope.subject().isState()) {
      return new StateRatings(bench).part();
    }
    List<Block> blocks = new ArrayList<>();
    if (rated.isEmpty()) {
      blocks.add(new Block.Text(Passage.of(nothing()), Block.Tone.ASIDE));
    } else {
      Map<String, List<AlignmentTable.Row>> byScheme = new LinkedHashMap<>();
      boolean any = rated.get(0).statesWeak() > 0;
      rated.stream()
          .filter(row -> !any || row.statesWeak() > 0)
          .limit(MOST)
          .forEach(row -> byScheme.computeIfAbsent(row.scheme(), s -> new ArrayList<>()).add(row));
      byScheme.forEach((scheme, rows) -> blocks.add(table(scheme, rows)));
      blocks.add(new Block.Text(beside().passage(), Block.Tone.PLAIN));
    }
    return new Part(Part.Kind.RATED, "What is rated, beside it", blocks);
  }

  private ReportedAndRated beside() {
    return new ReportedAndRated(rated, bench.indicators());
  }

  private String nothing() {
    return "This release sets no ratings beside the reports on "
        + scope.name()
        + (scope.request().theme() == null ? "" : " on this theme")
        + ", as far as "
        + scope.data().caption().audience()
        + " may see.";
  }

  private Block.Table table(String scheme, List<AlignmentTable.Row> rows) {
    String label = bench.indicators().scheme(scheme);
    return new Block.Table(
        label + ": ratings of the States of the region",
        List.of(
            new Column(label, 52),
            new Column(bench.indicators().shortfall(scheme), 22),
            new Column("Rated anew since", 26)),
        rows.stream().map(this::row).toList());
  }

  private List<Cell> row(AlignmentTable.Row row) {
    return List.of(
        Cell.of(indicator(row)),
        Cell.of(new Prose().ratio(weak(row), states(row)).passage()),
        Cell.of(changes(row)));
  }

  private Passage indicator(AlignmentTable.Row row) {
    String label = bench.indicators().indicator(row.scheme(), row.indicator());
    return new Prose().figure(label, Kind.WORDS, cell(row, "indicator")).passage();
  }

  static Origin cell(AlignmentTable.Row row, String column) {
    return Origin.cell(ALIGNMENT, column, RatingRows.key(row));
  }

  static Count weak(AlignmentTable.Row row) {
    return new Count(row.statesWeak(), cell(row, "states_weak"));
  }

  static Count states(AlignmentTable.Row row) {
    return new Count(row.statesRated(), cell(row, "states_rated"));
  }

  private Passage changes(AlignmentTable.Row row) {
    List<AssessmentTrendTable.Row> of =
        scope.data().ratings().changes().stream()
            .filter(c -> c.region().equals(row.region()) && c.scheme().equals(row.scheme()))
            .filter(c -> c.indicator().equals(row.indicator()))
            .toList();
    int improved = of.stream().mapToInt(AssessmentTrendTable.Row::improved).sum();
    int worsened = of.stream().mapToInt(AssessmentTrendTable.Row::worsened).sum();
    if (improved + worsened == 0) {
      return Passage.of("no change on file");
    }
    List<String> keys = of.stream().map(RatingRows::key).toList();
    return new Prose()
        .number(new Count(improved, new Origin(CHANGES, keys, "improved")))
        .words(" improved, ")
        .number(new Count(worsened, new Origin(CHANGES, keys, "worsened")))
        .words(" worsened")
        .passage();
  }

  /** The point to make of it, where a theme is rated weak and seldom raised. */
  Optional<Passage> point() {
    return rated.stream()
        .filter(ReportedAndRated::isSeldomRaised)
        .findFirst()
        .map(
            row -> {
              String theme = scope.labels().theme(row.theme());
              Prose prose = new Prose().strong(theme + " is rated weak and seldom raised. ");
              return beside().sentence(prose.words("There is "), row).passage();
            });
  }
}
