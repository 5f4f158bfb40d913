package org.gapline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gapline.codebook.CalibrationFile;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.Weights;
import org.gapline.evaluation.CalibrationFitting;
import org.gapline.evaluation.CodedCorpus;
import org.gapline.evaluation.CodedVectors;
import org.gapline.evaluation.CrossValidation;
import org.gapline.evaluation.Folds;
import org.gapline.evaluation.JudgedStatement;
import org.gapline.evaluation.WeightFitting;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LinearModelFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapline train}: fits the weights of the codebook to what people coded. */
@Command(
    name = "train",
    description = {
      "Fits the weights of the codebook anew to its coded examples and to coded documents.",
      "Overwrites weights/*.tsv in the codebook's folder, unless the weights that are there rest on"
          + " more coded documents: fitted to fewer, they find less."
    })
final class TrainCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  List<CodedFolder> coded = new ArrayList<>();

  @Mixin SharingOption sharing;

  @Option(
      names = "--force",
      description = "Also overwrite weights that rest on more coded documents.")
  boolean force;

  @Override
  public Integer call() {
    CodebookFiles files = folders.codebookFiles();
    Codebook codebook = folders.codebook(files);
    CodedCorpus corpus = new CorpusReading(files, codebook).read(coded, null, null);
    CodedVectors vectors = corpus.vectors();
    sharing.requireFor(corpus);
    requireExamples(files, vectors);
    requireAsManyDocuments(files, corpus);
    Console console = output.console();
    console.line(
        "Fitted to %s and the codebook's %s.",
        Counted.of(corpus.documents().size(), "document"),
        Counted.of(corpus.examples(), "coded example"));
    Optional<LinearModel> parties = WeightFitting.parties(vectors);
    Optional<LinearModel> roles = WeightFitting.roles(vectors);
    parties.ifPresent(model -> write(Weights.PARTIES, model, corpus, actors(vectors)));
    WeightFitting.themes(vectors)
        .ifPresentOrElse(models -> write(models, corpus, themed(vectors)), this::withoutThemes);
    roles.ifPresent(model -> write(Weights.ROLES, model, corpus, sentences(vectors)));
    if (roles.isPresent()) {
      calibrate(codebook, corpus);
    }
    console.line("Next: %s", folders.hint("check"));
    return ExitCodes.DONE;
  }

  private static void requireExamples(CodebookFiles files, CodedVectors vectors) {
    if (vectors.isEmpty()) {
      throw new UserMistake(
          files.shown("examples")
              + ": there are no coded examples to fit weights to. Add examples/sentences-en.yaml and"
              + " examples/parties-en.yaml, or name coded documents with --gold and --documents.");
    }
  }

  private void requireAsManyDocuments(CodebookFiles files, CodedCorpus corpus) {
    int before = WeightFiles.documents(files);
    int now = corpus.documents().size();
    if (now < before && !force) {
      throw new UserMistake(
          "%s: the weights that are there rest on %s, these would rest on %s and find less. %s"
              .formatted(
                  files.shown("weights"),
                  Counted.of(before, "coded document"),
                  now == 0 ? "none" : Counted.of(now, ""),
                  "Name more with --gold and --documents (CONTRIBUTING.md names those that were"
                      + " taken), or overwrite them all the same with --force."));
    }
  }

  private static String actors(CodedVectors vectors) {
    return "actors: " + vectors.actors().size();
  }

  private static String sentences(CodedVectors vectors) {
    return "sentences and items: " + vectors.sentences().size();
  }

  private static String themed(CodedVectors vectors) {
    return "documents with statements: %d, sentences: %d"
        .formatted(vectors.themed().size(), vectors.themedSentences().size());
  }

  private void write(Weights.OfThemes themes, CodedCorpus corpus, String vectors) {
    write(Weights.THEMES, themes.words(), WeightFitting.LEAST_WEIGHT_OF_THEMES, corpus, vectors);
    write(Weights.THEMES_IN_CONTEXT, themes.context(), corpus, vectors);
  }

  /** Weights for themes that went with other weights for roles are not kept beside new ones. */
  private void withoutThemes() {
    boolean words = files().delete(Weights.THEMES);
    boolean context = files().delete(Weights.THEMES_IN_CONTEXT);
    output
        .console()
        .line(
            "Themes go by their patterns: too few coded documents to weigh them.%s",
            words || context ? " The weights for themes before are deleted." : "");
  }

  private void write(String name, LinearModel weights, CodedCorpus corpus, String vectors) {
    write(name, weights, WeightFitting.LEAST_WEIGHT, corpus, vectors);
  }

  private void write(
      String name, LinearModel weights, double least, CodedCorpus corpus, String vectors) {
    List<String> comments = WeightFiles.provenance(corpus, vectors);
    String text = LinearModelFile.write(weights, least, comments);
    output.console().line("%s: %s", files().write(name, text), vectors);
  }

  /** Fits how often statements are right to what is found in each fold by weights of the others. */
  private void calibrate(Codebook codebook, CodedCorpus corpus) {
    Folds folds = Folds.of(corpus.documents(), Folds.By.STYLE, FoldOptions.MOST);
    List<JudgedStatement> found =
        folds.parts().size() < 2
            ? List.of()
            : new CrossValidation(codebook, corpus).statements(folds);
    Console console = output.console();
    if (!CalibrationFitting.canFit(found)) {
      console.line(
          "Confidence is not calibrated: too few coded documents to try weights on.%s",
          files().delete(Weights.CALIBRATION) ? " The calibration before is deleted." : "");
      return;
    }
    String vectors = "statements, out of fold: " + found.size();
    List<String> comments = WeightFiles.provenance(corpus, vectors);
    String text = CalibrationFile.write(CalibrationFitting.fit(found), comments);
    console.line("%s: %s", files().write(Weights.CALIBRATION, text), vectors);
  }

  private WeightFiles files() {
    return new WeightFiles(folders.codebookFolder());
  }
}
