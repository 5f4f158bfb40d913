package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.evaluation.BaselineReport;
import org.gapline.evaluation.CodedCorpus;
import org.gapline.evaluation.CodedReport;
import org.gapline.evaluation.ConfidenceReport;
import org.gapline.evaluation.CrossValidation;
import org.gapline.evaluation.Evaluation;
import org.gapline.evaluation.EvaluationReport;
import org.gapline.evaluation.Folds;
import org.gapline.evaluation.GoldDocument;
import org.gapline.evaluation.GoldFolder;
import org.gapline.evaluation.MissKinds;
import org.gapline.evaluation.MissingTexts;
import org.gapline.evaluation.Prediction;
import org.gapline.evaluation.Predictions;
import org.gapline.evaluation.ScoredPair;
import org.gapline.evaluation.WordBaseline;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapline evaluate}: what is found, scored against what people found. */
@Command(
    name = "evaluate",
    description = {
      "Scores what is found in documents against what people found.",
      "Accuracy, precision, recall and F1, with 95%% intervals from a bootstrap over documents."
    })
final class EvaluateCommand implements Callable<Integer> {

  /** Of the bootstrap: the same input gives the same intervals. */
  private static final long SEED = 1373_2001L;

  private static final int MOST_NAMED = 10;

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;
  @Mixin FoldOptions foldOptions;

  @ArgGroup(exclusive = false, multiplicity = "1..*")
  List<CodedFolder> coded = new ArrayList<>();

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Also write what was found, in the gold's format.")
  Path predictions;

  @Option(names = "--lang", paramLabel = "CODE", description = "Only documents in this language.")
  String lang;

  @Option(names = "--style", paramLabel = "NAME", description = "Only documents in this style.")
  String style;

  @Option(
      names = "--baseline",
      paramLabel = "WORDS",
      description = {
        "Also score a plain look-up of the codebook's patterns of one word, and show both side by",
        "side. WORDS is words (whole words) or stems (stems too)."
      })
  WordBaseline.Taking baseline;

  @Option(
      names = "--misses",
      paramLabel = "N",
      description = "Also count what went wrong by kind, and show the N most frequent kinds.")
  int misses;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Companions.require(spec, "--fold-count", "--folds");
    CodebookFiles files = folders.codebookFiles();
    Codebook codebook = folders.codebook(files);
    if (foldOptions.wanted()) {
      leaveFoldsOut(files, codebook);
    } else {
      List<GoldFolder> gold =
          coded.stream().map(folder -> folder.read(codebook, lang, style)).toList();
      for (int i = 0; i < gold.size(); i++) {
        tellOfMissingTexts(documents(gold.get(i), coded.get(i)));
      }
      show(pairs(gold, codebook), codebook);
    }
    return ExitCodes.DONE;
  }

  private static List<GoldDocument> documents(GoldFolder gold, CodedFolder folder) {
    try {
      return gold.documents();
    } catch (IOException e) {
      throw folder.unreadable(e);
    }
  }

  private void tellOfMissingTexts(List<GoldDocument> documents) {
    MissingTexts missing = MissingTexts.of(documents);
    if (missing.statements() > 0) {
      Console console = output.console();
      console.line(
          "%s of the gold cannot be found, since the document does not say so. By file, and by number"
              + " in its line of the gold:",
          Counted.of(missing.statements(), "statement"));
      int named = Math.min(MOST_NAMED, missing.places().size());
      missing.places().subList(0, named).forEach(each -> console.line("  %s", Console.safe(each)));
      if (named < missing.places().size()) {
        console.line("  and %s more", Counted.of(missing.places().size() - named, "document"));
      }
      console.line("");
    }
  }

  private void show(List<ScoredPair> pairs, Codebook codebook) {
    EvaluationReport found = new Evaluation(SEED).score(pairs);
    Console console = output.console();
    console.line("%s", found.table());
    if (misses > 0) {
      console.line("What went wrong, and how often:");
      console.line("%s", MissKinds.worst(pairs, misses));
      console.line("");
    }
    if (baseline != null) {
      WordBaseline words = new WordBaseline(codebook, baseline);
      List<ScoredPair> plain = documents(codebook).stream().map(words::pair).toList();
      console.line("%s", BaselineReport.of(found, new Evaluation(SEED).score(plain)));
    }
  }

  private List<GoldDocument> documents(Codebook codebook) {
    List<GoldDocument> documents = new ArrayList<>();
    coded.forEach(folder -> documents.addAll(folder.documents(codebook, lang, style)));
    return documents;
  }

  /** What people found beside what is found by the codebook as it is. */
  private List<ScoredPair> pairs(List<GoldFolder> gold, Codebook codebook) {
    Predictions finder = new Predictions(codebook);
    List<Prediction> all = new ArrayList<>();
    List<ScoredPair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      List<Prediction> found = found(coded.get(i), finder);
      all.addAll(found);
      Map<String, CodedReport> byFile = new HashMap<>();
      found.forEach(prediction -> byFile.put(prediction.file(), CodedReport.of(prediction)));
      gold.get(i).reports().forEach(g -> pairs.add(new ScoredPair(g, byFile.get(g.file()))));
    }
    write(all);
    return pairs;
  }

  private static List<Prediction> found(CodedFolder folder, Predictions finder) {
    try {
      return finder.of(folder.documents);
    } catch (IOException e) {
      throw folder.unreadable(e);
    }
  }

  private void leaveFoldsOut(CodebookFiles files, Codebook codebook) {
    CodedCorpus corpus = new CorpusReading(files, codebook).read(coded, lang, style);
    tellOfMissingTexts(corpus.documents());
    Folds folds = foldOptions.of(corpus.documents());
    Console console = output.console();
    CrossValidation.Outcome outcome =
        new CrossValidation(codebook, corpus)
            .run(folds, fold -> console.line("%s", described(folds, fold)));
    write(outcome.predictions());
    console.line("");
    show(outcome.pairs(), codebook);
    console.line("%s", ConfidenceReport.of(outcome.statements()));
  }

  private static String described(Folds folds, int fold) {
    return "Fold %d of %d: %s in %s"
        .formatted(
            fold + 1,
            folds.parts().size(),
            Counted.of(folds.parts().get(fold).size(), "document"),
            Counted.of(folds.styles(fold), "house style"));
  }

  private void write(List<Prediction> found) {
    if (predictions == null) {
      return;
    }
    try {
      Predictions.write(found, predictions);
    } catch (IOException e) {
      throw new UserMistake(
          predictions + " cannot be written (" + Failures.inWords(e) + "). Check --predictions.");
    }
  }
}
