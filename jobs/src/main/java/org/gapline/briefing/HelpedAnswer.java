package org.gapline.briefing;

import java.util.ArrayList;
import java.util.List;
import org.gapline.briefing.Run.Kind;
import org.gapline.chart.Wording;
import org.gapline.impact.ImpactVerdict;
import org.gapline.table.ImpactTable;

/**
 * Whether workshops helped, as far as the release can tell: what became of the ratings of all who
 * took part, whoever paid and wherever they are. What is not comparable is no answer.
 */
final class HelpedAnswer {

  private static final int NAMED = 2;

  private final Scope scope;
  private final Indicators indicators;
  private final List<ImpactTable.Row> estimated;

  HelpedAnswer(Scope scope, Indicators indicators) {
    this.scope = scope;
    this.indicators = indicators;
    this.estimated =
        scope.data().impacts().stream()
            .filter(row -> row.subject().equals(ImpactTable.ALL) && row.outcome() != null)
            .filter(row -> row.estimate() != null)
            .filter(row -> scope.request().theme() == null || scope.isShown(row.theme()))
            .toList();
  }

  Passage passage() {
    List<ImpactTable.Row> told = new ArrayList<>(estimated);
    told.removeAll(with(ImpactVerdict.NOT_COMPARABLE));
    return told.isEmpty() ? cannotBeSaid() : said(told);
  }

  private Passage cannotBeSaid() {
    if (estimated.isEmpty()) {
      return Passage.of(
          "Cannot be said: that takes ratings given anew before and after, and States to compare.");
    }
    return new Prose()
        .words("Cannot be said: in ")
        .ratio(count(estimated), count(estimated))
        .words(" comparisons, States that took part may have differed from others before.")
        .passage();
  }

  private Passage said(List<ImpactTable.Row> told) {
    List<ImpactTable.Row> better = with(ImpactVerdict.IMPROVED_MORE);
    List<ImpactTable.Row> worse = with(ImpactVerdict.IMPROVED_LESS);
    Prose prose = new Prose();
    prose
        .words(better.isEmpty() ? "Not shown: in " : "Perhaps, on " + themes(better) + ": in ")
        .ratio(count(better), count(told))
        .words(" comparisons States that took part improved more than others");
    if (!worse.isEmpty()) {
      prose
          .words(", and on " + themes(worse) + ", in ")
          .number(count(worse))
          .words(", less than others");
    }
    prose.words(
        better.isEmpty() && worse.isEmpty() ? "; this is no proof that nothing changed. " : ". ");
    compared(prose, told);
    return prose.passage();
  }

  /** What was compared, and of how many States. */
  private void compared(Prose prose, List<ImpactTable.Row> told) {
    prose.words("Compared over all regions: ");
    for (int i = 0; i < Math.min(NAMED, told.size()); i++) {
      ImpactTable.Row row = told.get(i);
      prose
          .words((i == 0 ? "" : "; ") + (isStatus(row) ? "status under " : "ratings of "))
          .figure(outcome(row), Kind.WORDS, cell("outcome", row))
          .words(", ")
          .figure(Wording.digits(row.treatedStates()), Kind.NUMBER, cell("treated_states", row))
          .words(" States that took part with ")
          .figure(
              Wording.digits(row.comparisonStates()), Kind.NUMBER, cell("comparison_states", row))
          .words(" that had not");
    }
    if (told.size() > NAMED) {
      prose.words("; and ").number(count(told.subList(NAMED, told.size()))).words(" more");
    }
    prose.words(".");
  }

  private boolean isStatus(ImpactTable.Row row) {
    return indicators.isStatus(row.outcome().split(": ", 2)[0]);
  }

  private String outcome(ImpactTable.Row row) {
    String[] rated = row.outcome().split(": ", 2);
    return indicators.indicator(rated[0], rated[rated.length - 1]);
  }

  private List<ImpactTable.Row> with(ImpactVerdict verdict) {
    return estimated.stream().filter(row -> row.verdict().equals(verdict.id())).toList();
  }

  private String themes(List<ImpactTable.Row> rows) {
    return Wording.list(
        rows.stream()
            .map(row -> Wording.inSentence(scope.labels().theme(row.theme())))
            .distinct()
            .toList());
  }

  private static Count count(List<ImpactTable.Row> rows) {
    return Count.of("impacts", rows.stream().map(HelpedAnswer::key).toList());
  }

  private static Origin cell(String column, ImpactTable.Row row) {
    return Origin.cell("impacts", column, key(row));
  }

  /** The key of a row. */
  static String key(ImpactTable.Row row) {
    return String.join("/", row.subject(), row.theme(), String.valueOf(row.outcome()));
  }
}
