package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.review.Agreement;
import org.gapline.review.CodedSheet;
import org.gapline.review.ImportTerms;
import org.gapline.review.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gapline review agreement}: how far two coders agree who coded blind. */
@Command(
    name = "agreement",
    description = {
      "Compares two sheets that were coded blind, of the same sample.",
      "Krippendorff's alpha on role (nominal) and themes (MASI distance), Cohen's kappa per theme.",
      "Exit code 2 where rows cannot be used; the others are compared all the same."
    })
final class ReviewAgreementCommand implements Callable<Integer> {

  /** Of the bootstrap: the same sheets give the same intervals. */
  private static final long SEED = 1373_2001L;

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;

  @Parameters(index = "0", paramLabel = "FILE", description = "The sheet of one coder.")
  Path first;

  @Parameters(index = "1", paramLabel = "FILE", description = "The sheet of the other one.")
  Path second;

  @Option(
      names = "--complete",
      description = "Of --events: both read every sentence; empty rows carry no statement.")
  boolean complete;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second)) {
      throw new UserMistake(first + " is given twice. Name the sheets of two coders.");
    }
    Codebook codebook = folders.codebook(folders.codebookFiles());
    CodedSheet one = read(first, codebook);
    CodedSheet other = read(second, codebook);
    ComparableSheets sheets = new ComparableSheets(first, one, second, other);
    List<Agreement.Unit> units = sheets.units();
    new AgreementReport(console(sheets), sheets).print(Agreement.of(units, SEED), units.size());
    return sheets.hasMistakes() ? ExitCodes.USER_MISTAKE : ExitCodes.DONE;
  }

  /** Mistakes are said even where nothing else is. */
  private Console console(ComparableSheets sheets) {
    return sheets.hasMistakes() ? Console.ofProcess(Console.Verbosity.NORMAL) : output.console();
  }

  private CodedSheet read(Path file, Codebook codebook) {
    Sheet sheet = SheetFiles.read(file);
    if (complete) {
      SheetFiles.requireReading(sheet, file);
    }
    return CodedSheet.of(
        sheet,
        codebook,
        complete ? ImportTerms.EmptyRows.NO_STATEMENT : ImportTerms.EmptyRows.NOT_READ);
  }
}
