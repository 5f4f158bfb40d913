package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodedPassages;
import org.gapline.codebook.CodedSentences;
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
    WeightFitting fitting = new WeightFitting(codebook);
    addExamples(files, codebook, fitting);
    int documents = 0;
    for (CodedFolder folder : coded) {
      documents += add(folder, fitting);
    }
    if (fitting.actors() == 0 && fitting.sentences() == 0) {
      throw new UserMistake(
          files.shown("examples")
              + ": there are no coded examples to fit weights to. Add examples/sentences-en.yaml and"
              + " examples/parties-en.yaml, or name coded documents with --gold and --documents.");
    }
    Console console = output.console();
    console.line("Fitting to %,d documents and the codebook's examples.", documents);
    if (fitting.actors() > 0) {
      Path file = write(Weights.PARTIES, fitting.parties());
      console.line("%s: fitted to %,d actors", file, fitting.actors());
    }
    if (fitting.sentences() > 0) {
      Path file = write(Weights.ROLES, fitting.roles());
      console.line("%s: fitted to %,d sentences and items", file, fitting.sentences());
    }
    return ExitCodes.DONE;
  }

  private Path write(String name, LinearModel weights) throws IOException {
    Path file = folders.codebookFolder().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, LinearModelFile.write(weights, LEAST_WEIGHT));
    return file;
  }

  private static void addExamples(CodebookFiles files, Codebook codebook, WeightFitting fitting) {
    Problems problems = new Problems();
    fitting.addPassages(CodedPassages.read(files, problems));
    fitting.addSentences(CodedSentences.read(files, codebook, problems));
    if (problems.hasErrors()) {
      throw new CodebookMistakes(problems.all());
    }
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
