package org.gapline.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gapline.briefing.Block.Cell;
import org.gapline.briefing.Block.Column;
import org.gapline.briefing.RatingRows.Aligned;
import org.gapline.briefing.RatingRows.Change;
import org.gapline.briefing.Run.Kind;

/** What is rated beside what is reported, and where the two differ; never added up. */
final class RatedPart {

  private static final int MOST = 5;
  private static final String ALIGNMENT = "alignment";
  private static final String CHANGES = "assessment_trends";
  private static final String RATED_WEAK = "rated weak, hardly reported";
  private static final String REPORTED = "reported, rated fair";

  private final Workbench bench;
  private final Scope scope;
  private final List<Aligned> rated;

  RatedPart(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
    this.rated =
        scope.data().ratings().alignment().stream()
            .filter(row -> row.isRated() && row.region().equals(scope.subject().id()))
            .filter(row -> scope.request().theme() == null || scope.isShown(row.theme()))
            .sorted(
                Comparator.comparingDouble((Aligned row) -> -weakShare(row))
                    .thenComparing(Aligned::key))
            .toList();
  }

  private static double weakShare(Aligned row) {
    return (double) row.statesWeak() / row.statesRated();
  }

  Part part() {
    if (scope.subject().isState()) {
      return new StateRatings(bench).part();
    }
    String heading = "What is rated, beside it";
    if (rated.isEmpty()) {
      return new Part(Part.Kind.RATED, heading, List.of(aside(Passage.of(nothing()))));
    }
    List<List<Cell>> rows = rated.stream().limit(MOST).map(this::row).toList();
    Block table =
        new Block.Table(
            "Ratings of the States of the region",
            List.of(
                new Column("Indicator", 52),
                new Column("States with a shortfall", 22),
                new Column("Rated anew since", 26)),
            rows);
    return new Part(
        Part.Kind.RATED, heading, List.of(table, new Block.Text(differ(), Block.Tone.PLAIN)));
  }

  private static Block aside(Passage passage) {
    return new Block.Text(passage, Block.Tone.ASIDE);
  }

  private String nothing() {
    return "This release sets no ratings beside the reports on "
        + scope.name()
        + (scope.request().theme() == null ? "" : " on this theme")
        + ", as far as "
        + scope.data().caption().audience()
        + " may see.";
  }

  private List<Cell> row(Aligned row) {
    return List.of(
        Cell.of(indicator(row)),
        Cell.of(new Prose().ratio(weak(row), states(row)).passage()),
        Cell.of(changes(row)));
  }

  private Passage indicator(Aligned row) {
    return new Prose()
        .figure(
            bench.indicators().indicator(row.scheme(), row.indicator()),
            Kind.WORDS,
            Origin.cell(ALIGNMENT, "indicator", row.key()))
        .passage();
  }

  private static Count weak(Aligned row) {
    return new Count(row.statesWeak(), Origin.cell(ALIGNMENT, "states_weak", row.key()));
  }

  private static Count states(Aligned row) {
    return new Count(row.statesRated(), Origin.cell(ALIGNMENT, "states_rated", row.key()));
  }

  private Passage changes(Aligned row) {
    List<Change> of =
        scope.data().ratings().changes().stream()
            .filter(c -> c.region().equals(row.region()) && c.scheme().equals(row.scheme()))
            .filter(c -> c.indicator().equals(row.indicator()))
            .toList();
    int improved = of.stream().mapToInt(Change::improved).sum();
    int worsened = of.stream().mapToInt(Change::worsened).sum();
    if (improved + worsened == 0) {
      return Passage.of("no change on file");
    }
    List<String> keys = of.stream().map(Change::key).toList();
    return new Prose()
        .number(new Count(improved, new Origin(CHANGES, keys, "improved")))
        .words(" improved, ")
        .number(new Count(worsened, new Origin(CHANGES, keys, "worsened")))
        .words(" worsened")
        .passage();
  }

  private Passage differ() {
    Optional<Aligned> different =
        rated.stream()
            .filter(r -> List.of(RATED_WEAK, REPORTED).contains(r.alignmentClass()))
            .findFirst();
    Prose prose = new Prose();
    if (different.isPresent()) {
      Aligned row = different.get();
      prose.strong("Where they differ: ");
      sentence(prose, row);
      prose.words(
          row.alignmentClass().equals(RATED_WEAK) ? " Workshops may simply not have asked." : "");
    } else {
      prose.words("Reports and ratings do not plainly differ.");
    }
    return prose
        .words(" The two are never added up. A rating carried over to a later report is no change.")
        .passage();
  }

  private void sentence(Prose prose, Aligned row) {
    prose
        .words("a shortfall in ")
        .ratio(weak(row), states(row))
        .words(" rated States (")
        .passage(indicator(row))
        .words("), a reported challenge at ");
    Count with =
        new Count(row.eventsWithGap(), Origin.cell(ALIGNMENT, "events_with_gap", row.key()));
    Count of =
        new Count(row.eventsReporting(), Origin.cell(ALIGNMENT, "events_reporting", row.key()));
    prose.ratio(with, of).words(" events of the same years.");
  }

  /** The point to make of it, where a theme is rated weak and seldom raised. */
  Optional<Passage> point() {
    return rated.stream()
        .filter(row -> RATED_WEAK.equals(row.alignmentClass()))
        .findFirst()
        .map(
            row -> {
              String theme = scope.labels().theme(row.theme());
              Prose prose = new Prose().strong(theme + " is rated weak and seldom raised. ");
              prose.words("There is ");
              sentence(prose, row);
              return prose.passage();
            });
  }
}
