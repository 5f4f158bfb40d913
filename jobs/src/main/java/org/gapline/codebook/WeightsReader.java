package org.gapline.codebook;

import java.util.Optional;
import org.gapline.codebook.yaml.Problems;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LinearModelFile;

/** Reads the weights that a codebook may have. */
final class WeightsReader {

  private WeightsReader() {}

  static Weights read(CodebookFiles files, Problems problems) {
    return new Weights(
        model(files, Weights.PARTIES, problems), model(files, Weights.ROLES, problems));
  }

  private static Optional<LinearModel> model(CodebookFiles files, String name, Problems problems) {
    try {
      return files.text(name).map(LinearModelFile::read);
    } catch (IllegalArgumentException e) {
      problems.error(
          files.shown(name),
          0,
          "is no file of weights: " + e.getMessage(),
          "The evidence could not be weighed",
          "Fit the weights anew with gapline train, or delete the file");
      return Optional.empty();
    }
  }
}
