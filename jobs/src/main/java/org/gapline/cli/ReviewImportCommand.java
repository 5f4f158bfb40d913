package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;
import org.gapline.review.ImportTerms;
import org.gapline.review.Review;
import org.gapline.review.ReviewArchive;
import org.gapline.review.ReviewableUnits;
import org.gapline.review.Sheet;
import org.gapline.review.SheetCheck;
import org.gapline.review.SheetKind;
import org.gapline.review.SheetLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gapline review import}: a filled sheet, checked row by row and kept. */
@Command(
    name = "import",
    description = {
      "Takes a filled sheet back: each row is accepted, or refused with the reason.",
      "Adds one file to data/raw/reviews; the next run applies it. Exit code 2 where a row is"
          + " refused; the others are kept all the same."
    })
final class ReviewImportCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin OutputOptions output;

  @Parameters(paramLabel = "FILE", description = "The sheet, .xlsx or .csv.")
  Path file;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "Who decided, where a row does not say.")
  String reviewer;

  @Option(
      names = "--other-codebook",
      description = "Also take in rows that were exported under another codebook.")
  boolean otherCodebook;

  @Option(
      names = "--complete",
      description = "Of --events: every sentence was read; empty rows carry no statement.")
  boolean complete;

  private final Clock clock;

  ReviewImportCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Sheet sheet = SheetFiles.read(file);
    Codebook codebook = folders.codebook(folders.codebookFiles());
    Release release = CurrentRelease.of(folders, whom.audience);
    ReviewArchive archive = new ReviewArchive(folders.rawPath().resolve("reviews"));
    List<Review> before = archive.reviews();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    SheetCheck check =
        new SheetCheck(
            codebook,
            ReviewableUnits.of(release, sheet),
            terms(release.manifest().codebookVersion()),
            before);
    SheetCheck.Outcome outcome = check.check(sheet, now);
    ReviewImportReport report = new ReviewImportReport(output.console(), file);
    report.foreignColumns(sheet, foreign(sheet, codebook));
    report.account(sheet.rows().size(), outcome);
    if (!outcome.accepted().isEmpty()) {
      report.kept(keep(archive, outcome.accepted(), now));
    }
    report.estimates(release, outcome, archive.reviews());
    if (!outcome.refused().isEmpty()) {
      report.refusals(outcome.refused(), Console.ofProcess(Console.Verbosity.NORMAL));
      return ExitCodes.USER_MISTAKE;
    }
    return ExitCodes.DONE;
  }

  private ImportTerms terms(String version) {
    return new ImportTerms(
        version,
        reviewer,
        otherCodebook ? ImportTerms.OtherCodebook.ACCEPTED : ImportTerms.OtherCodebook.REFUSED,
        complete ? ImportTerms.EmptyRows.NO_STATEMENT : ImportTerms.EmptyRows.NOT_READ);
  }

  private static List<String> foreign(Sheet sheet, Codebook codebook) {
    return sheet.columns().stream()
        .filter(
            name ->
                List.of(SheetKind.values()).stream()
                    .noneMatch(kind -> SheetLayout.of(kind, codebook).columns().contains(name)))
        .toList();
  }

  private static Path keep(ReviewArchive archive, List<Review> reviews, Instant now) {
    try {
      return archive.add(reviews, now);
    } catch (IOException e) {
      throw new UserMistake(
          "The decisions cannot be kept ("
              + Failures.inWords(e)
              + "). Nothing was taken in. Check --raw, then import again.");
    }
  }
}
