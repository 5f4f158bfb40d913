package org.gapline.codebook;

import java.util.regex.Pattern;
import org.gapline.codebook.yaml.YamlMap;

/** What is asked of whatever has an id and examples. */
final class Ids {

  private static final int FEWEST_EXAMPLES = 5;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Ids() {}

  /** Reports an id that could not be a value in tables and the name of a file. */
  static void checkForm(YamlMap map, String id) {
    if (!id.isEmpty() && !FORM.matcher(id).matches()) {
      map.problem(
          map.lineOf("id"),
          "has an id with other signs than small letters, digits and single hyphens",
          "Write it as in legal-framework");
    }
  }

  /** Warns where there are fewer than five examples. */
  static void checkEnoughExamples(YamlMap map, String shown, long count) {
    if (count < FEWEST_EXAMPLES) {
      map.warning(
          map.lineOf("examples"),
          "%s has %d example%s of it".formatted(shown, count, count == 1 ? "" : "s"),
          "A change that breaks it may go unnoticed",
          "Write at least " + FEWEST_EXAMPLES);
    }
  }
}
