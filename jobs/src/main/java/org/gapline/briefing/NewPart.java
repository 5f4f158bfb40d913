package org.gapline.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Wording;
import org.gapline.table.EmergingTable;

/** What is new: themes that were first heard of late, and phrases that grow. */
final class NewPart {

  private static final int MOST = 3;

  private final Workbench bench;
  private final Scope scope;

  NewPart(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
  }

  /** A paragraph; nothing where nothing at all is reported. */
  Optional<Block> block() {
    if (bench.challenges().all().isEmpty()) {
      return Optional.empty();
    }
    Prose prose = new Prose().strong("What is new: ");
    List<Challenge> late = late();
    List<EmergingTable.Row> phrases = phrases();
    if (phrases.isEmpty() && !hasEarlierYears()) {
      prose.words("cannot be told, since no event before has a date.");
    } else if (late.isEmpty() && phrases.isEmpty()) {
      prose.words("no theme was heard for the first time in ");
      years(prose).words(", the three years up to the last report with a date.");
    } else {
      themes(prose, late);
      phrases(prose, late.isEmpty(), phrases);
    }
    return Optional.of(new Block.Text(prose.passage(), Block.Tone.PLAIN));
  }

  private Prose years(Prose prose) {
    LateYears late = scope.lateYears().orElseThrow();
    Origin reports = Origin.rows(Scope.EVENTS, scope.reportingIn(late));
    return prose.figure(late.text(), Kind.YEARS, reports);
  }

  /** Whether anything was reported before, so that a theme can be new. */
  private boolean hasEarlierYears() {
    return scope.lateYears().map(late -> !scope.reportingIn(late.before()).isEmpty()).orElse(false);
  }

  private List<Challenge> late() {
    if (!hasEarlierYears()) {
      return List.of();
    }
    LateYears years = scope.lateYears().orElseThrow();
    List<Challenge> late =
        bench.challenges().all().stream()
            .filter(c -> c.first() != null && years.holds(c.first().getYear()))
            .sorted(Comparator.comparing(Challenge::first).reversed())
            .toList();
    return late.subList(0, Math.min(MOST, late.size()));
  }

  private List<EmergingTable.Row> phrases() {
    List<EmergingTable.Row> rows =
        scope.data().emerging().stream()
            .filter(row -> row.region().equals(scope.subject().id()))
            .filter(row -> scope.request().theme() == null)
            .toList();
    return rows.subList(0, Math.min(MOST, rows.size()));
  }

  private void themes(Prose prose, List<Challenge> late) {
    if (late.isEmpty()) {
      return;
    }
    years(prose.words("first heard as a challenge in "))
        .words(", the three years up to the last report with a date: ");
    String before = "";
    for (Challenge challenge : late) {
      prose
          .words(before + Wording.inSentence(challenge.label()) + " (")
          .figure(String.valueOf(challenge.first().getYear()), Kind.DATE, challenge.heard().get(0))
          .words(")");
      before = "; ";
    }
    prose.words(".");
  }

  private static void phrases(Prose prose, boolean first, List<EmergingTable.Row> phrases) {
    String before = first ? "phrases that grow: " : " Phrases that grow: ";
    for (EmergingTable.Row row : phrases) {
      prose
          .words(before + row.phrase() + " (")
          .number(
              new Count(row.after(), Origin.cell("emerging", "after", row.phrase(), row.region())))
          .words(" late events)");
      before = "; ";
    }
    prose.words(phrases.isEmpty() ? "" : ".");
  }
}
