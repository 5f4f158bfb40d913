package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Wording;
import org.gapline.table.EmergingTable;

/** What is new: themes that were first heard of late, and phrases that grow. */
final class NewPart {

  private static final int LATE_YEARS = 3;
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
      prose.words("no theme was heard for the first time in the last three years.");
    } else {
      themes(prose, late);
      phrases(prose, late.isEmpty(), phrases);
    }
    return Optional.of(new Block.Text(prose.passage(), Block.Tone.PLAIN));
  }

  private int since() {
    return scope.data().caption().date().getYear() - LATE_YEARS;
  }

  /** Whether anything was reported before, so that a theme can be new. */
  private boolean hasEarlierYears() {
    return scope.years().stream().anyMatch(year -> year < since());
  }

  private List<Challenge> late() {
    int since = since();
    List<Challenge> late =
        bench.challenges().all().stream()
            .filter(c -> c.first() != null && c.first().getYear() >= since)
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

  private static void themes(Prose prose, List<Challenge> late) {
    List<String> before = new ArrayList<>(List.of("first heard as a challenge: "));
    for (Challenge challenge : late) {
      prose
          .words(before.remove(0) + Wording.inSentence(challenge.label()) + " (")
          .figure(String.valueOf(challenge.first().getYear()), Kind.DATE, challenge.heard().get(0))
          .words(")");
      before.add("; ");
    }
    prose.words(late.isEmpty() ? "" : ".");
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
