package org.gapline.impact;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gapline.table.ImpactTable;

/** Writes what the estimates say, or why there is none. */
final class EstimateSection {

  private final UnaryOperator<String> themeLabel;

  EstimateSection(UnaryOperator<String> themeLabel) {
    this.themeLabel = themeLabel;
  }

  void write(Markdown page, List<ImpactTable.Row> impacts, List<Picture> pictures) {
    List<ImpactTable.Row> estimated =
        impacts.stream().filter(row -> row.estimate() != null).toList();
    introduction(page);
    if (impacts.isEmpty()) {
      page.paragraph("No estimate: the release holds none for these events.");
    }
    pictures.forEach(page::picture);
    estimated.forEach(row -> estimate(page, row));
    refusals(page, impacts);
    page.end();
    if (estimated.isEmpty()) {
      page.paragraph(
          "**Kirkpatrick level of the outcome**: none is reached. **Strength of the design**: none,"
              + " since nothing is compared. That there is no estimate says nothing of whether the"
              + " events did any good.");
    } else {
      caveats(page);
    }
  }

  private static void introduction(Markdown page) {
    page.heading("##", "Did States that took part come to be rated better?");
    page.paragraph(
        "A State took part when a document names it at one of the events on the theme; an event is"
            + " on a theme of its agenda. Compared are shares of States at or above the line of the"
            + " scheme, up to five years after against the last rating of the five years before,"
            + " with those of States that had not yet taken part in any such event, whoever paid.");
  }

  private void refusals(Markdown page, List<ImpactTable.Row> impacts) {
    impacts.stream()
        .filter(row -> row.estimate() == null)
        .collect(Collectors.groupingBy(ImpactTable.Row::reason, TreeMap::new, Collectors.toList()))
        .forEach((reason, rows) -> refusal(page, reason, rows));
  }

  private void refusal(Markdown page, String reason, List<ImpactTable.Row> rows) {
    page.item(
        "**No estimate**. "
            + Markdown.escaped(reason)
            + " In brackets how many States are named: "
            + rows.stream()
                .map(row -> name(row) + " (" + row.treatedStates() + ")")
                .sorted(Collator.getInstance(Locale.ROOT))
                .collect(Collectors.joining(", "))
            + ".");
  }

  private void estimate(Markdown page, ImpactTable.Row row) {
    page.heading("###", themeLabel.apply(row.theme()) + ", " + row.outcome());
    page.paragraph("**" + row.verdict() + "**. " + Markdown.escaped(row.reason()));
    effect(page, row);
    page.item(
        words(
            "p %.3f, q %.3f over all estimates of the release; the smallest p that groups of"
                + " these numbers can give is %.4f.",
            row.pValue(), row.qValue(), row.minimumP()));
    checks(page, row);
    page.end();
  }

  private static void effect(Markdown page, ImpactTable.Row row) {
    page.item(
        words(
            "The share of States at or above the line changed by %s more than that of all"
                + " comparisons, and by %s more than that of comparisons on the same side of the"
                + " line before. The 95%% interval of both together runs from %s to %s.",
            points(row.estimate()), points(row.sameBase()), points(row.low()), points(row.high())));
    page.item(
        words(
            "%d States that took part, %d that had not yet.",
            row.treatedStates(), row.comparisonStates()));
  }

  private static void checks(Markdown page, ImpactTable.Row row) {
    page.item("Earlier trends differ with p " + p(row.preTrend()) + ".");
    page.item(
        "Placebo, as if all had come three years earlier: "
            + points(row.placebo())
            + ", p "
            + p(row.placeboP())
            + ".");
    page.item(
        "With other windows: " + points(row.windowLow()) + " to " + points(row.windowHigh()) + ".");
    page.item("By years since: " + String.join("; ", row.byYear()) + ".");
  }

  private static void caveats(Markdown page) {
    page.paragraph(
        "**Kirkpatrick level of the outcome**: 4, results, at the level of States. It says nothing"
            + " of what persons learned (2) or do differently (3).");
    page.paragraph(
        "**Strength of the design**: observational, with comparisons before and after and without"
            + " covariates. Nobody drew lots for who took part. States choose to come, or are"
            + " chosen because they are weak, and weak States rise towards the mean by themselves;"
            + " the comparison with all does not guard against that, the one with States on the same"
            + " side of the line does in part. States that came to an event together are dealt out"
            + " as one; what States of several events have in common, such as a region, is not"
            + " guarded against. What is seen is compatible with a contribution, or not; it cannot"
            + " be attributed to the events.");
  }

  private String name(ImpactTable.Row row) {
    String theme = Markdown.escaped(themeLabel.apply(row.theme()));
    return row.outcome() == null ? theme : theme + ", " + Markdown.escaped(row.outcome());
  }

  private static String points(Double points) {
    return points == null ? "cannot be seen" : words("%+.1f points", points);
  }

  private static String p(Double p) {
    return p == null ? "unknown for want of ratings before" : words("%.3f", p);
  }

  private static String words(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
