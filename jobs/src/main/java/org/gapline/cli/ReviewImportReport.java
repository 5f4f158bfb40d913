package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gapline.release.Release;
import org.gapline.review.Decision;
import org.gapline.review.ReadingAccuracy;
import org.gapline.review.Review;
import org.gapline.review.ReviewFile;
import org.gapline.review.ReviewRows;
import org.gapline.review.Sheet;
import org.gapline.review.SheetCheck;
import org.gapline.review.SheetKind;
import org.gapline.review.StatementSample;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.AccuracyTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;

/** What an import prints: the account of its rows, the refused ones, and what they estimate. */
final class ReviewImportReport {

  private final Console console;
  private final Path file;

  ReviewImportReport(Console console, Path file) {
    this.console = console;
    this.file = file;
  }

  void foreignColumns(Sheet sheet, List<String> foreign) {
    for (String column : foreign) {
      boolean filled = sheet.rows().stream().anyMatch(row -> !row.get(column).isEmpty());
      if (filled) {
        console.line(
            "Column \"%s\" is none of the sheet's and was not taken in. Put remarks into comment.",
            Console.safe(column));
      }
    }
  }

  /** A kept file or row that says nothing: a decision may be lost with it. */
  void unread(String path, ReviewFile.Problem problem) {
    console.line(
        "Passed over: %s%s: %s. Take it away, and import its sheet anew.",
        Console.safe(path),
        problem.line() == 0 ? "" : ", line " + problem.line(),
        Console.safe(problem.what()));
  }

  void account(int rows, SheetCheck.Outcome outcome) {
    console.line(
        "%,d rows  =  %,d accepted + %,d known already + %,d left empty + %,d refused",
        rows, outcome.acceptedRows(), outcome.known(), outcome.open(), outcome.refused().size());
  }

  /** Accepted rows in which another event stood than that of their text. */
  void eventsMended(List<Long> lines) {
    if (!lines.isEmpty()) {
      console.line(
          "event_id was changed in %s: the event that the release tells was taken.",
          Refusals.lines(lines));
    }
  }

  /** Decisions of colleagues that accepted ones put aside. */
  void overridden(List<Review> overridden) {
    if (!overridden.isEmpty()) {
      console.line("Put aside, since the last decision on a statement holds:");
    }
    for (Review before : overridden) {
      console.line(
          "  %s: %s by %s, decided on %s",
          before.unitId(),
          before.decision().id()
              + (before.role() == null
                  ? ""
                  : " " + before.role() + " " + String.join(", ", before.themes())),
          Console.safe(before.reviewer()),
          before.decidedOn());
    }
  }

  void kept(Path kept, String run) {
    console.line("Kept in %s. Run: %s", kept, run);
  }

  /** Refusals are mistakes: they are said even where nothing else is. */
  void refusals(List<SheetCheck.Refusal> refused, Console loud) {
    if (refused.isEmpty()) {
      return;
    }
    loud.line("");
    loud.line("Refused of %s; mend these rows and import the sheet again:", file);
    Refusals.byReason(refused).forEach(line -> loud.line("%s", line));
  }

  /** What all that was kept so far says of the tool. */
  void estimates(Release release, SheetCheck.Outcome outcome, List<Review> reviews)
      throws IOException {
    Set<SheetKind> kinds =
        Set.copyOf(outcome.accepted().stream().map(Review::sheet).distinct().toList());
    if (kinds.contains(SheetKind.REVIEW)) {
      randomSample(reviews);
    }
    if (kinds.contains(SheetKind.READING)) {
      readings(release, reviews);
    }
  }

  private void randomSample(List<Review> reviews) {
    Map<String, Review> latest = new HashMap<>();
    reviews.stream()
        .filter(Review::overrides)
        .filter(review -> review.why() != null && review.why().startsWith(StatementSample.RANDOM))
        .forEach(
            review ->
                latest.merge(
                    review.unitId(),
                    review,
                    (a, b) -> a.importedAt().isAfter(b.importedAt()) ? a : b));
    if (!latest.isEmpty()) {
      int right =
          (int)
              latest.values().stream()
                  .filter(review -> review.decision() == Decision.AGREE)
                  .count();
      Proportion share = WilsonInterval.of(right, latest.size());
      console.line(
          "Of %,d statements drawn at random and decided so far, role and themes were right in"
              + " %s (Wilson 95%% interval). It says nothing of what was missed: review export"
              + " --events does.",
          latest.size(), interval(share.share(), share.low(), share.high()));
    }
  }

  private void readings(Release release, List<Review> reviews) throws IOException {
    List<ReviewTable.Row> rows =
        reviews.stream()
            .map(review -> ReviewRows.of(review, ReviewTable.KEPT, null, review.reviewer(), "", ""))
            .toList();
    ReadingAccuracy accuracy =
        ReadingAccuracy.of(
            release.rows(DocumentTable.TABLE),
            release.rows(EventTable.TABLE),
            release.rows(StatementTable.TABLE),
            rows);
    console.line("");
    console.line(
        "%,d sampled events read in full, %,d begun and not finished. Against the current release,"
            + " with Wilson 95%% intervals (sentences taken as independent):",
        accuracy.eventsRead(), accuracy.eventsUnfinished());
    if (accuracy.eventsRead() == 0) {
      console.line(
          "  None is read to its last sentence. Where empty rows were read too, import with"
              + " --complete.");
      return;
    }
    console.line(
        "  %-28s %-26s %-26s %-24s %s",
        "theme", "precision", "recall", "events: sensitivity", "specificity");
    accuracy.rows().forEach(this::line);
  }

  private void line(AccuracyTable.Row row) {
    console.line(
        "  %-28s %-26s %-26s %-24s %s",
        row.theme(),
        interval(row.precision(), row.precisionLow(), row.precisionHigh()),
        interval(row.recall(), row.recallLow(), row.recallHigh()),
        interval(row.sensitivity(), row.sensitivityLow(), row.sensitivityHigh()),
        interval(row.specificity(), row.specificityLow(), row.specificityHigh()));
  }

  private static String interval(Double share, Double low, Double high) {
    return share == null
        ? "-"
        : String.format(Locale.ROOT, "%.0f%% (%.0f to %.0f)", 100 * share, 100 * low, 100 * high);
  }
}
