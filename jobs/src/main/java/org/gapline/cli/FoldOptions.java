package org.gapline.cli;

import java.util.List;
import java.util.Locale;
import org.gapline.evaluation.Folds;
import org.gapline.evaluation.GoldDocument;
import picocli.CommandLine.Option;

/** How coded documents are parted for cross-validation. */
final class FoldOptions {

  /** As many refits as are worth their time; each still learns from nine tenths. */
  static final int MOST = 10;

  @Option(
      names = "--folds",
      paramLabel = "BY",
      description = {
        "Leave each fold of the documents out once: fit the weights to the others and to the",
        "codebook's examples, score what was left out, and show what confidences are worth.",
        "BY is style (documents of one house style stay together) or document."
      })
  Folds.By by;

  @Option(
      names = "--fold-count",
      paramLabel = "N",
      description = "With --folds: at most so many folds (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + MOST)
  int count;

  boolean wanted() {
    return by != null;
  }

  /** The folds; a user's mistake where fewer than two can be made. */
  Folds of(List<GoldDocument> documents) {
    Folds folds = Folds.of(documents, by, Math.max(1, count));
    if (folds.parts().size() < 2) {
      throw new UserMistake(
          "The documents make %s by %s, so nothing is left to fit to. %s"
              .formatted(
                  Counted.of(folds.parts().size(), "fold"),
                  by.name().toLowerCase(Locale.ROOT),
                  "Take --folds document, a greater --fold-count, or more documents."));
    }
    return folds;
  }
}
