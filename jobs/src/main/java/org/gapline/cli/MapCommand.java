package org.gapline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.gapline.assessment.draft.Draft;
import org.gapline.assessment.draft.MappingDrafter;
import org.gapline.codebook.CodebookFiles;
import org.gapline.document.RejectedInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gapline map}: looks at a table of assessments and drafts its mapping. */
@Command(
    name = "map",
    description = {
      "Looks at a table of assessments and drafts its mapping.",
      "Writes the columns that it recognises, and as comments the questions that the table does not"
          + " answer.",
      "Overwrites nothing.",
      "Answer the questions, then run: ./gapline check"
    })
final class MapCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A .csv, .tsv, .xlsx, .json or .jsonl, wherever it lies.")
  Path file;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where to write it (default: mappings/<name of the file>.yaml in the codebook).")
  Path out;

  @Override
  public Integer call() throws IOException {
    String name = nameOf(file);
    CodebookFiles files = folders.codebookFiles();
    Draft draft;
    try {
      draft = new MappingDrafter(folders.codebook(files)).draft(name, bytes());
    } catch (RejectedInputException e) {
      throw new UserMistake(file + ": " + e.getMessage());
    }
    Path target = out == null ? defaultTarget(name) : out;
    write(target, draft);
    report(target, draft);
    return ExitCodes.DONE;
  }

  /** A root has no name. */
  private static String nameOf(Path file) {
    if (file.getFileName() == null || Files.isDirectory(file)) {
      throw new UserMistake(file + " is a folder. Name a table in it.");
    }
    return file.getFileName().toString();
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UserMistake(
          file + " cannot be read (" + Failures.inWords(e) + "). Check the name of the file.");
    }
  }

  private Path defaultTarget(String name) {
    String stem = name.substring(0, name.lastIndexOf('.'));
    return folders.codebookFolder().resolve("mappings").resolve(stem + ".yaml");
  }

  private static void write(Path target, Draft draft) {
    try {
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      Files.write(
          target, draft.yaml().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UserMistake(
          target + " is there already, and nothing is overwritten. Name another file with --out.");
    } catch (IOException e) {
      throw new UserMistake(
          target + " cannot be written (" + Failures.inWords(e) + "). Check --out.");
    }
  }

  private void report(Path target, Draft draft) {
    Console console = output.console();
    console.line("Recognised:");
    draft.recognised().forEach(each -> console.line("  %s", Console.safe(each)));
    console.line("To be answered in %s (lines with \"?\"):", target);
    draft.questions().forEach(each -> console.line("  %s", Console.safe(each)));
    console.line("Then run: %s", folders.hint("check"));
  }
}
