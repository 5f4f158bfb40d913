package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;
import org.gapline.review.ImportTerms;
import org.gapline.review.Review;
import org.gapline.review.ReviewArchive;
import org.gapline.review.ReviewableUnits;
import org.gapline.review.ReviewerName;
import org.gapline.review.Sheet;
import org.gapline.review.SheetCheck;
import org.gapline.review.SheetKind;
import org.gapline.review.SheetLayout;
import org.gapline.spark.raw.KeptReviews;
import org.gapline.spark.raw.RawFolder;
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

  @Option(
      names = "--nothing-found",
      description = "With --complete: no sentence carries a role, though no row says so.")
  boolean nothingFound;

  private final Clock clock;

  ReviewImportCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    ReviewImportReport report = new ReviewImportReport(output.console(), file);
    checkOptions();
    Sheet sheet = SheetFiles.read(file);
    if (complete) {
      SheetFiles.requireReading(sheet, file);
    }
    Codebook codebook = folders.codebook(folders.codebookFiles(whom.audience));
    if (complete && !nothingFound) {
      requireCoded(sheet, codebook);
    }
    Release release = CurrentRelease.of(folders, whom.audience);
    List<Review> reviews = kept(report);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ReviewableUnits units = ReviewableUnits.of(release, sheet);
    ImportTerms terms = terms(release.manifest().codebookVersion(), sheet);
    SheetCheck.Outcome outcome = new SheetCheck(codebook, units, terms, reviews).check(sheet, now);
    report.foreignColumns(sheet, foreign(sheet, codebook));
    report.account(sheet.rows().size(), outcome);
    report.eventsMended(outcome.eventsMended());
    report.overridden(outcome.overridden());
    keep(outcome.accepted(), now, report);
    reviews.addAll(outcome.accepted());
    report.estimates(release, outcome, reviews);
    report.refusals(outcome.refused(), Console.ofProcess(Console.Verbosity.NORMAL));
    return outcome.refused().isEmpty() ? ExitCodes.DONE : ExitCodes.USER_MISTAKE;
  }

  private void checkOptions() {
    if (reviewer != null) {
      ReviewerName.problem(reviewer)
          .ifPresent(
              what -> {
                throw new UserMistake("--reviewer " + what + ".");
              });
    }
    if (nothingFound && !complete) {
      throw new UserMistake("--nothing-found goes with --complete, which says that all was read.");
    }
    if (!Files.isDirectory(folders.rawPath())) {
      throw new UserMistake(
          folders.rawPath()
              + ": there is no such folder, and no run would find decisions that are kept in a new"
              + " one. Name the folder that runs read with --raw.");
    }
  }

  /** Most likely it is the sheet as it was exported, and not the one that was filled. */
  private void requireCoded(Sheet sheet, Codebook codebook) {
    if (!SheetLayout.of(SheetKind.READING, codebook).isFilledAnywhere(sheet)) {
      throw new UserMistake(
          "No row of "
              + file
              + " is filled in, and with --complete its events would count as read and without any"
              + " gap. Name the sheet that was filled; where all was read and nothing found, add"
              + " --nothing-found.");
    }
  }

  /** What earlier imports kept; what of it cannot be read is told. */
  private List<Review> kept(ReviewImportReport report) throws IOException {
    List<Review> reviews = new ArrayList<>();
    for (KeptReviews kept : KeptReviews.in(new RawFolder(folders.rawPath().toUri()))) {
      kept.content().kept().forEach(each -> reviews.add(each.review()));
      kept.content().problems().forEach(each -> report.unread(kept.file().path(), each));
    }
    return reviews;
  }

  private ImportTerms terms(String version, Sheet sheet) {
    return new ImportTerms(
        version,
        reviewer == null && complete ? onlyName(sheet) : reviewer,
        otherCodebook ? ImportTerms.OtherCodebook.ACCEPTED : ImportTerms.OtherCodebook.REFUSED,
        complete ? ImportTerms.EmptyRows.NO_STATEMENT : ImportTerms.EmptyRows.NOT_READ);
  }

  /** Who read the sentences that were left empty: the one whom the others name, if it is one. */
  private static String onlyName(Sheet sheet) {
    List<String> names =
        sheet.rows().stream()
            .map(row -> row.get(Sheet.REVIEWER))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return names.size() == 1 ? names.get(0) : null;
  }

  private static List<String> foreign(Sheet sheet, Codebook codebook) {
    return sheet.columns().stream()
        .filter(
            name ->
                List.of(SheetKind.values()).stream()
                    .noneMatch(kind -> SheetLayout.of(kind, codebook).columns().contains(name)))
        .toList();
  }

  private void keep(List<Review> accepted, Instant now, ReviewImportReport report) {
    if (accepted.isEmpty()) {
      return;
    }
    try {
      ReviewArchive archive = new ReviewArchive(folders.rawPath().resolve(KeptReviews.FOLDER));
      report.kept(
          archive.add(accepted, now), folders.hint("run" + AudienceOption.given(whom.audience)));
    } catch (IOException e) {
      throw new UserMistake(
          "The decisions cannot be kept ("
              + Failures.inWords(e)
              + "). Nothing was taken in. Check --raw, then import again.");
    }
  }
}
