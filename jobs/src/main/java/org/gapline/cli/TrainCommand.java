package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodedPassages;
import org.gapline.codebook.CodedSentences;
import org.gapline.codebook.Weights;
import org.gapline.codebook.yaml.Problems;
import org.gapline.evaluation.CodedReport;
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
      "Fits the weights of the codebook anew to its coded examples and to coded documents.",
      "Overwrites weights/*.tsv in the codebook's folder. The weights that Gapline comes with rest on",
      "285 coded documents too: fitted to fewer, they find less."
    })
final class TrainCommand implements Callable<Integer> {

  /** Weaker weights change nothing and would only lengthen the file. */
  private static final double LEAST_WEIGHT = 0.03;

  /** Themes have many columns: weights this weak would double the table. */
  private static final double LEAST_WEIGHT_OF_THEMES = 0.1;

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
  public Integer call() {
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
    Optional<LinearModel> parties =
        Optional.of(fitting).filter(f -> f.actors() > 0).map(WeightFitting::parties);
    Optional<LinearModel> roles =
        Optional.of(fitting).filter(f -> f.sentences() > 0).map(WeightFitting::roles);
    Console console = output.console();
    console.line("Fitted to %,d documents and the codebook's examples.", documents);
    console.line("Next: gapline check runs the examples of themes and roles with the new weights.");
    if (parties.isPresent()) {
      console.line(
          "%s: %,d actors", write(Weights.PARTIES, parties.get(), LEAST_WEIGHT), fitting.actors());
    }
    if (roles.isPresent()) {
      console.line(
          "%s: %,d sentences and items",
          write(Weights.ROLES, roles.get(), LEAST_WEIGHT), fitting.sentences());
    }
    fitting.themes().ifPresent(themes -> write(themes, console));
    return ExitCodes.DONE;
  }

  private void write(Weights.OfThemes themes, Console console) {
    Path words = write(Weights.THEMES, themes.words(), LEAST_WEIGHT_OF_THEMES);
    Path context = write(Weights.THEMES_IN_CONTEXT, themes.context(), LEAST_WEIGHT);
    console.line("%s, %s: %,d themes", words, context, themes.words().classes().size());
  }

  private Path write(String name, LinearModel weights, double least) {
    Path file = folders.codebookFolder().resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
      Files.writeString(part, LinearModelFile.write(weights, least));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UserMistake(
          file + " cannot be written (" + Failures.inWords(e) + "). Check --codebook.");
    }
  }

  private static void addExamples(CodebookFiles files, Codebook codebook, WeightFitting fitting) {
    Problems problems = new Problems();
    fitting.addPassages(CodedPassages.read(files, problems));
    fitting.addSentences(CodedSentences.read(files, codebook, problems));
    if (problems.hasErrors()) {
      throw new CodebookMistakes(problems.all());
    }
  }

  private static int add(CodedFolder folder, WeightFitting fitting) {
    List<CodedReport> gold = gold(folder.gold);
    try {
      int added = fitting.add(gold, folder.documents, new Selection(folder.split, null, null));
      if (added == 0) {
        throw new UserMistake(
            folder.gold
                + ": none of its documents is in "
                + folder.documents
                + ", or none is of that split. Check --documents and --split.");
      }
      return added;
    } catch (IOException e) {
      throw new UserMistake(
          folder.documents + " cannot be read (" + Failures.inWords(e) + "). Check --documents.");
    }
  }

  private static List<CodedReport> gold(Path file) {
    try {
      return CodedReportFile.read(file);
    } catch (GoldFormatException e) {
      throw new UserMistake(e.getMessage());
    } catch (IOException e) {
      throw new UserMistake(file + " cannot be read (" + Failures.inWords(e) + "). Check --gold.");
    }
  }
}
