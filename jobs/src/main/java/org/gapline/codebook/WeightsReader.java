package org.gapline.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gapline.codebook.yaml.Problems;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LinearModelFile;

/** Reads the weights that a codebook may have. */
final class WeightsReader {

  private WeightsReader() {}

  static Weights read(CodebookFiles files, ThemeIds themes, Problems problems) {
    Optional<LinearModel> words =
        model(files, Weights.THEMES, themes::areKnown, "ids of themes", problems);
    Optional<LinearModel> context =
        model(files, Weights.THEMES_IN_CONTEXT, List.of(Weights.THEME_HOLDS), problems);
    return new Weights(
        model(files, Weights.PARTIES, Weights.PARTY_CLASSES, problems),
        model(files, Weights.ROLES, Weights.ROLE_CLASSES, problems),
        words.flatMap(own -> context.map(around -> new Weights.OfThemes(own, around))));
  }

  private static Optional<LinearModel> model(
      CodebookFiles files, String name, List<String> classes, Problems problems) {
    return model(files, name, classes::equals, classes.toString(), problems);
  }

  private static Optional<LinearModel> model(
      CodebookFiles files,
      String name,
      Predicate<List<String>> columns,
      String expected,
      Problems problems) {
    try {
      Optional<LinearModel> model = files.text(name).map(LinearModelFile::read);
      if (model.isPresent() && !columns.test(model.get().classes())) {
        throw new IllegalArgumentException(
            "its columns are " + model.get().classes() + " instead of " + expected);
      }
      return model;
    } catch (IllegalArgumentException e) {
      problems.error(
          files.shown(name),
          0,
          "is no file of weights: " + e.getMessage(),
          "The evidence could not be weighed",
          "Delete the file, then fit the weights anew with gapline train");
      return Optional.empty();
    }
  }
}
