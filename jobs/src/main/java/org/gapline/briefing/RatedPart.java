package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.assessment.AlignmentClass;
import org.gapline.briefing.Block.Cell;
import org.gapline.briefing.Block.Column;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.RatedTime;
import org.gapline.chart.Wording;
import org.gapline.disclosure.SharingLabel;
import org.gapline.table.AlignmentTable;

/** What is rated beside what is reported, a table for each scheme: schemes are never pooled. */
final class RatedPart {

  private static final int MOST = 5;
  private static final String ALIGNMENT = "alignment";

  /** Of fewer States, "all of them" names each. */
  private static final int FEWEST = 6;

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
            .filter(row -> !namesStates(row))
            .sorted(
                Comparator.comparingDouble((AlignmentTable.Row row) -> -row.ratedWeakShare())
                    .thenComparing(RatingRows::key))
            .toList();
  }

  private static boolean isRated(AlignmentTable.Row row) {
    return row.scheme() != null && row.statesRated() > 0 && row.statesWeak() != null;
  }

  /**
   * Whether "5 of 5" would tell the rating of each State, and not everybody may see these ratings.
   */
  private boolean namesStates(AlignmentTable.Row row) {
    boolean isAllOrNone = row.statesWeak() == 0 || row.statesWeak() == row.statesRated();
    return row.statesRated() < FEWEST
        && isAllOrNone
        && scope.data().assessments().stream()
            .filter(each -> each.scheme().equals(row.scheme()))
            .filter(each -> each.indicator().equals(row.indicator()))
            .anyMatch(each -> !SharingLabel.PUBLIC.equals(new SharingLabel(each.sharing())));
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
      int shown = byScheme.values().stream().mapToInt(List::size).sum();
      Passage text = weakest(shown).passage(beside().passage()).passage();
      blocks.add(new Block.Text(text, Block.Tone.PLAIN));
    }
    return new Part(Part.Kind.RATED, "What is rated, beside it", blocks);
  }

  /** Says that the table does not hold all, where it does not. */
  private Prose weakest(int shown) {
    if (shown == rated.size()) {
      return new Prose();
    }
    return new Prose()
        .words("Shown are the weakest ")
        .ratio(rows(rated.subList(0, shown)), rows(rated))
        .words(" indicators. ");
  }

  private static Count rows(List<AlignmentTable.Row> rows) {
    List<String> keys = rows.stream().map(RatingRows::key).toList();
    return new Count(rows.size(), Origin.rows(ALIGNMENT, keys));
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
    String when = RatedTime.inWords(rows);
    boolean isStatus = bench.indicators().isStatus(scheme);
    String label =
        bench.indicators().scheme(scheme)
            + (when.isEmpty() ? "" : (isStatus ? ", " : ", ratings ") + when);
    return new Block.Table(
        label + ": ratings of the States of the region",
        List.of(
            new Column(label, 54),
            new Column(bench.indicators().shortfall(scheme), 18),
            new Column("First against latest rating", 28)),
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

  /** What became of the States that were rated twice, each counted once. */
  private Passage changes(AlignmentTable.Row row) {
    if (bench.indicators().isStatus(row.scheme())) {
      return Passage.of("not told by a list of one day");
    } else if (row.statesRatedTwice() == null) {
      return Passage.of("not in this release");
    } else if (row.statesRatedTwice() == 0) {
      return Passage.of("none rated twice");
    }
    Count improved = new Count(row.improved(), cell(row, "improved"));
    Count twice = new Count(row.statesRatedTwice(), cell(row, "states_rated_twice"));
    return new Prose()
        .ratio(improved, twice)
        .words(" rated twice improved, ")
        .number(new Count(row.worsened(), cell(row, "worsened")))
        .words(" worsened")
        .passage();
  }

  /** The point to make of it, where an indicator is rated weak and its theme seldom raised. */
  Optional<Passage> point() {
    return rated.stream().filter(ReportedAndRated::isSeldomRaised).findFirst().map(this::point);
  }

  private Passage point(AlignmentTable.Row row) {
    List<AlignmentTable.Row> ofTheme =
        rated.stream().filter(each -> each.theme().equals(row.theme())).toList();
    List<AlignmentTable.Row> weak =
        ofTheme.stream().filter(each -> each.ratedWeakShare() >= AlignmentClass.WEAK_FROM).toList();
    Prose prose =
        new Prose()
            .strong("Rated weak, and the theme is seldom raised: ")
            .passage(indicator(row))
            .words(". ")
            .ratio(rows(weak), rows(ofTheme))
            .words(ofTheme.size() == 1 ? " indicator on " : " indicators on ")
            .words(Wording.inSentence(scope.labels().theme(row.theme())))
            .words((weak.size() == 1 ? " is" : " are") + " rated weak. There is ");
    return beside().sentence(prose, row).passage();
  }
}
