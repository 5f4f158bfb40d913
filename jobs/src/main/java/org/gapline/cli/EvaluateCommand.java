package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.evaluation.CodedReport;
import org.gapline.evaluation.CodedReportFile;
import org.gapline.evaluation.Evaluation;
import org.gapline.evaluation.GoldFormatException;
import org.gapline.evaluation.Prediction;
import org.gapline.evaluation.Predictions;
import org.gapline.evaluation.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapline evaluate}: what the rules find, scored against what people found. */
@Command(
    name = "evaluate",
    description = {
      "Scores what the rules find in documents against what people found.",
      "Accuracy, precision, recall and F1, with 95%% intervals from a bootstrap over documents."
    })
final class EvaluateCommand implements Callable<Integer> {

  /** Of the bootstrap: the same input gives the same intervals. */
  private static final long SEED = 1373_2001L;

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "What people found, as JSON Lines.")
  Path gold;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "DIR",
      description = "The documents that the gold names.")
  Path documents;

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Also write what was found, in the gold's format.")
  Path predictions;

  @Option(
      names = "--split",
      paramLabel = "NAME",
      description = "Only documents of this split, as tune or check.")
  String split;

  @Option(names = "--lang", paramLabel = "CODE", description = "Only documents in this language.")
  String lang;

  @Option(names = "--style", paramLabel = "NAME", description = "Only documents in this style.")
  String style;

  @Override
  public Integer call() throws IOException {
    List<CodedReport> expected = expected();
    List<Prediction> found = found();
    if (predictions != null) {
      Predictions.write(found, predictions);
    }
    try {
      output
          .console()
          .line(
              "%s",
              new Evaluation(SEED)
                  .score(
                      expected,
                      found.stream().map(CodedReport::of).toList(),
                      new Selection(split, lang, style))
                  .table());
    } catch (IllegalArgumentException e) {
      throw new UserMistake(gold + ": " + e.getMessage() + ". Check --split, --lang and --style.");
    }
    return ExitCodes.DONE;
  }

  private List<CodedReport> expected() throws IOException {
    try {
      return CodedReportFile.read(gold);
    } catch (GoldFormatException e) {
      throw new UserMistake(e.getMessage());
    } catch (IOException e) {
      throw new UserMistake(gold + " cannot be read (" + Failures.inWords(e) + "). Check --gold.");
    }
  }

  private List<Prediction> found() {
    Codebook codebook = folders.codebook(folders.codebookFiles());
    try {
      return new Predictions(codebook).of(documents);
    } catch (IOException e) {
      throw new UserMistake(
          documents + " cannot be read (" + Failures.inWords(e) + "). Check --documents.");
    }
  }
}
