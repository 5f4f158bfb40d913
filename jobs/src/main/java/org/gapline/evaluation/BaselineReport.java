package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is found of statements and themes, beside what looking words up finds. */
public final class BaselineReport {

  private BaselineReport() {}

  /**
   * A table: one row per field of statements, F1 with its 95% interval on both sides.
   *
   * @param found scores of what is found
   * @param words scores of what looking words up finds in the same documents
   */
  public static String of(EvaluationReport found, EvaluationReport words) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT, "%-24s %-24s %s\n", "F1", "words looked up", "rules and weights"));
    List<String> fields = new ArrayList<>(Fields.ofStatements());
    fields.add(Fields.MACRO);
    for (String field : fields) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-24s %-24s %s\n",
              field,
              shown(words.score(field)),
              shown(found.score(field))));
    }
    return text.toString();
  }

  private static String shown(Score score) {
    return Double.isNaN(score.value())
        ? "-"
        : String.format(
            Locale.ROOT, "%.3f (%.3f to %.3f)", score.value(), score.low(), score.high());
  }
}
