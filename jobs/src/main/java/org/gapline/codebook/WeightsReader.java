package org.gapline.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gapline.codebook.yaml.Problems;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LinearModelFile;

/** Reads the weights that a codebook may have. */
final class WeightsReader {

  private static final String SPOILS = "The evidence could not be weighed";
  private static final Pattern PLACE = Pattern.compile("line (\\d{1,9})(.*)", Pattern.DOTALL);

  private final CodebookFiles files;
  private final Problems problems;

  private WeightsReader(CodebookFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  static Weights read(CodebookFiles files, ThemeIds themes, Problems problems) {
    WeightsReader reader = new WeightsReader(files, problems);
    reader.requirePair(Weights.THEMES, Weights.THEMES_IN_CONTEXT);
    reader.requirePair(Weights.THEMES_IN_CONTEXT, Weights.THEMES);
    Optional<LinearModel> words = reader.model(Weights.THEMES, themes::areKnown, "ids of themes");
    Optional<LinearModel> context =
        reader.model(Weights.THEMES_IN_CONTEXT, List.of(Weights.THEME_HOLDS));
    return new Weights(
        reader.model(Weights.PARTIES, Weights.PARTY_CLASSES),
        reader.model(Weights.ROLES, Weights.ROLE_CLASSES),
        words.flatMap(own -> context.map(around -> new Weights.OfThemes(own, around))),
        reader.table(Weights.CALIBRATION, CalibrationFile::read));
  }

  private void requirePair(String there, String other) {
    if (files.text(there).isPresent() && files.text(other).isEmpty()) {
      problems.error(
          files.shown(other),
          0,
          "there is no such file, and " + there + " says nothing without it",
          "Themes would go by their patterns alone, unweighed",
          "Put it back, or delete " + there + " as well, or fit both anew with gapline train");
    }
  }

  private Optional<LinearModel> model(String name, List<String> classes) {
    return model(name, classes::equals, classes.toString());
  }

  private Optional<LinearModel> model(
      String name, Predicate<List<String>> columns, String expected) {
    return table(
        name,
        text -> {
          LinearModel model = LinearModelFile.read(text);
          if (!columns.test(model.classes())) {
            throw new IllegalArgumentException(
                "its columns are " + model.classes() + " instead of " + expected);
          }
          return model;
        });
  }

  private <T> Optional<T> table(String name, Function<String, T> read) {
    try {
      return files.table(name, SPOILS, problems).map(read);
    } catch (IllegalArgumentException e) {
      Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
      boolean placed = place.matches();
      problems.error(
          files.shown(name),
          placed ? Integer.parseInt(place.group(1)) : 0,
          "is no file of weights: " + e.getMessage(),
          SPOILS,
          "Delete the file, then fit the weights anew with gapline train");
      return Optional.empty();
    }
  }
}
