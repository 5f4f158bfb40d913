package org.gapline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.Theme;
import picocli.CommandLine.Option;

/** Which of a codebook's patterns are looked through for what may be tidied up. */
final class PatternOptions {

  @Option(
      names = "--patterns",
      description = {
        "Also show patterns that match nowhere, patterns that others make idle, and themes that"
            + " are",
        "found in the same sentences, by the examples and the current release, where there is one."
      })
  boolean wanted;

  @Option(
      names = "--theme",
      paramLabel = "ID",
      split = ",",
      description = "With --patterns: only these themes, as --theme victims,weapons.")
  List<String> themes = List.of();

  /**
   * Which themes and cues are shown, by id: all of them unless themes were named.
   *
   * @param folder folder of the codebook, for the message about a theme that it lacks
   */
  Predicate<String> shown(Codebook codebook, Path folder) {
    for (String theme : themes) {
      if (codebook.theme(theme).isEmpty()) {
        throw unknown(theme, codebook, folder);
      }
    }
    return themes.isEmpty() ? owner -> true : List.copyOf(themes)::contains;
  }

  private static UserMistake unknown(String theme, Codebook codebook, Path folder) {
    List<String> known = codebook.themes().stream().map(Theme::id).toList();
    String nearest =
        NearestName.of(theme, known).map(id -> " Did you mean \"" + id + "\"?").orElse("");
    return new UserMistake(
        ("--theme: the codebook has no theme \"%s\", so there are no patterns to show.%s"
                + " The ids are in %s: %s.")
            .formatted(theme, nearest, folder.resolve("themes.yaml"), String.join(", ", known)));
  }
}
