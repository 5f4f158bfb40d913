package org.gapline.codebook;

import org.gapline.codebook.yaml.YamlMap;

/** What is asked of whatever has an id and examples. */
final class Ids {

  private static final int FEWEST_EXAMPLES = 5;

  private Ids() {}

  /** Reports an id that could not be a value in tables and the name of a file. */
  static void checkForm(YamlMap map, String id) {
    if (!id.isEmpty() && !isWellFormed(id)) {
      map.problem(
          map.lineOf("id"),
          "has an id with other signs than small letters, digits and single hyphens",
          "Write it as in legal-framework");
    }
  }

  private static boolean isWellFormed(String id) {
    char before = '-';
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!plain && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  /** Warns where there are fewer than five examples. */
  static void checkEnoughExamples(YamlMap map, long count) {
    if (count < FEWEST_EXAMPLES) {
      map.warning(
          map.lineOf("examples"),
          "%s has %d example%s of it".formatted(map.subject(), count, count == 1 ? "" : "s"),
          "A change that breaks it may go unnoticed",
          "Write at least " + FEWEST_EXAMPLES);
    }
  }
}
