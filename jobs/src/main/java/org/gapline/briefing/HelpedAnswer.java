package org.gapline.briefing;

import java.util.List;
import org.gapline.chart.Wording;
import org.gapline.impact.ImpactVerdict;
import org.gapline.table.ImpactTable;

/**
 * Whether workshops helped, as far as the release can tell: what became of the ratings of all who
 * took part, whoever paid and wherever they are.
 */
final class HelpedAnswer {

  private final Scope scope;
  private final List<ImpactTable.Row> rated;

  HelpedAnswer(Scope scope) {
    this.scope = scope;
    this.rated =
        scope.data().impacts().stream()
            .filter(row -> row.subject().equals(ImpactTable.ALL) && row.outcome() != null)
            .filter(row -> scope.request().theme() == null || scope.isShown(row.theme()))
            .toList();
  }

  Passage passage() {
    List<ImpactTable.Row> told = rated.stream().filter(row -> row.estimate() != null).toList();
    if (told.isEmpty()) {
      return Passage.of(
          "Cannot be said: that takes ratings given anew before and after, and States to compare.");
    }
    List<ImpactTable.Row> better =
        told.stream()
            .filter(row -> row.verdict().equals(ImpactVerdict.IMPROVED_MORE.id()))
            .toList();
    Prose prose = new Prose();
    if (better.isEmpty()) {
      prose.words("Not shown. Over all regions, ");
    } else {
      prose.words("Perhaps, on " + themes(better) + ". Over all regions, ");
    }
    return prose
        .number(count(better))
        .words(" of ")
        .number(count(told))
        .words(" comparisons of ratings found that States that took part improved more than others")
        .words(better.isEmpty() ? "; this is no proof that nothing changed." : ".")
        .passage();
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

  /** The key of a row. */
  static String key(ImpactTable.Row row) {
    return String.join("/", row.subject(), row.theme(), String.valueOf(row.outcome()));
  }
}
