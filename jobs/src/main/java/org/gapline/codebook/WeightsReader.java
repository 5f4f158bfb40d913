package org.gapline.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gapline.codebook.yaml.Problems;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LinearModelFile;

/** Reads the weights that a codebook may have. */
final class WeightsReader {

  private WeightsReader() {}

  static Weights read(CodebookFiles files, Problems problems) {
    return new Weights(
        model(files, Weights.PARTIES, Weights.PARTY_CLASSES, problems),
        model(files, Weights.ROLES, Weights.ROLE_CLASSES, problems),
        table(files, Weights.CALIBRATION, CalibrationFile::read, problems));
  }

  private static Optional<LinearModel> model(
      CodebookFiles files, String name, List<String> classes, Problems problems) {
    return table(files, name, text -> withClasses(classes, LinearModelFile.read(text)), problems);
  }

  private static LinearModel withClasses(List<String> classes, LinearModel model) {
    if (!model.classes().equals(classes)) {
      throw new IllegalArgumentException(
          "its columns are " + model.classes() + " instead of " + classes);
    }
    return model;
  }

  private static <T> Optional<T> table(
      CodebookFiles files, String name, Function<String, T> read, Problems problems) {
    try {
      return files.text(name).map(read);
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
