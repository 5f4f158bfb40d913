package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodedPassage;
import org.gapline.codebook.CodedPassages;
import org.gapline.codebook.Weights;
import org.gapline.codebook.yaml.Problems;
import org.gapline.evaluation.CodedReportFile;
import org.gapline.evaluation.GoldFormatException;
import org.gapline.evaluation.Selection;
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
      "Fits the weights by which evidence is weighed to the coded passages of the codebook, and to",
      "coded documents where they are given. Writes them into the codebook's folder."
    })
final class TrainCommand implements Callable<Integer> {

  /** Weaker weights change nothing and would only lengthen the file. */
  private static final double LEAST_WEIGHT = 0.03;

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  List<CodedFolder> coded = new ArrayList<>();

  /** Documents that people coded. */
  static final class CodedFolder {

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
        names = "--split",
        paramLabel = "NAME",
        description = "Only documents of this split, as tune.")
    String split;
  }

  @Override
  public Integer call() throws IOException {
    CodebookFiles files = folders.codebookFiles();
    Codebook codebook = folders.codebook(files);
    List<CodedPassage> passages = passages(files);
    WeightFitting fitting = new WeightFitting(codebook);
    fitting.add(passages);
    int documents = 0;
    for (CodedFolder folder : coded) {
      documents += add(folder, fitting);
    }
    if (fitting.actors() == 0) {
      throw new UserMistake(
          files.shown("examples")
              + ": there are no coded passages to fit weights to. Add examples/parties-en.yaml, or"
              + " name coded documents with --gold and --documents.");
    }
    LinearModel weights = fitting.parties();
    Path file = folders.codebookFolder().resolve(Weights.PARTIES);
    Files.createDirectories(file.getParent());
    Files.writeString(file, LinearModelFile.write(weights, LEAST_WEIGHT));
    output
        .console()
        .line(
            "Fitted to %,d actors in %,d passages and %,d documents: %s",
            fitting.actors(), passages.size(), documents, file);
    return ExitCodes.DONE;
  }

  private static List<CodedPassage> passages(CodebookFiles files) {
    Problems problems = new Problems();
    List<CodedPassage> passages = CodedPassages.read(files, problems);
    if (problems.hasErrors()) {
      throw new CodebookMistakes(problems.all());
    }
    return passages;
  }

  private static int add(CodedFolder folder, WeightFitting fitting) throws IOException {
    try {
      Selection selection = new Selection(folder.split, null, null);
      int added = fitting.add(CodedReportFile.read(folder.gold), folder.documents, selection);
      if (added == 0) {
        throw new UserMistake(
            folder.gold
                + ": none of its documents is in "
                + folder.documents
                + ", or none is of that split. Check --documents and --split.");
      }
      return added;
    } catch (GoldFormatException e) {
      throw new UserMistake(e.getMessage());
    } catch (IOException e) {
      throw new UserMistake(
          folder.gold + " cannot be read (" + Failures.inWords(e) + "). Check --gold.");
    }
  }
}
