package org.gapline.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * The outcome of an evaluation. It holds scores only, never a sentence that was missed.
 *
 * @param documents documents of the gold that were scored
 * @param predicted those of them with a prediction
 * @param scores scores by field, role and theme
 */
public record EvaluationReport(int documents, int predicted, List<Score> scores) {

  private static final String LEGEND =
      """

      What the rows are (docs/accuracy.md says how statements are paired)
        (accuracy)              share of documents that are right; country is that of the venue
        found                   statements found, whatever their role; role: with their role
        role challenge, ...     statements of that role
        themes                  themes of statements that were found with their role
        themes macro            mean over themes of the same, themes weigh alike
        end2end                 themes of all statements, those missed or found wrongly too
        event-challenge-themes  themes of all challenges of a document, each once
        theme awareness, ...    one theme, in statements that were found with their role
        gold                    how many people found; low and high bound F1, or accuracy, at 95%
      """;

  public EvaluationReport {
    scores = List.copyOf(scores);
  }

  /** The score of a field. */
  public Score score(String field) {
    return scores.stream()
        .filter(score -> score.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no field " + field));
  }

  /** A table for people: one row per field, the value with its 95% interval. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%d %s, %d with a prediction\n\n",
            documents,
            documents == 1 ? "document" : "documents",
            predicted));
    table.append(
        String.format(
            Locale.ROOT,
            "%-38s %9s %9s %9s %7s %7s %7s\n",
            "field",
            "precision",
            "recall",
            "F1",
            "low",
            "high",
            "gold"));
    scores.forEach(score -> table.append(row(score)));
    return table.append(LEGEND).toString();
  }

  private static String row(Score score) {
    String name = score.field();
    String label =
        switch (score.measure()) {
          case ACCURACY -> name + " (accuracy)";
          case MACRO_F1 -> name + " (mean of themes)";
          case F1 -> name;
        };
    boolean empty = Double.isNaN(score.value());
    return String.format(
        Locale.ROOT,
        "%-38s %9s %9s %9s %7s %7s %7d\n",
        label,
        empty ? "-" : shown(score.precision()),
        empty ? "-" : shown(score.recall()),
        shown(score.value()),
        shown(score.low()),
        shown(score.high()),
        score.gold());
  }

  private static String shown(Double value) {
    return value == null || value.isNaN() ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}
