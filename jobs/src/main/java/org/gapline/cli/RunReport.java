package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.Audience;
import org.gapline.document.DocumentFlag;
import org.gapline.explorer.UnreadLanguages;
import org.gapline.release.AccountLine;
import org.gapline.release.Release;
import org.gapline.spark.jobs.RunResult;
import org.gapline.spark.raw.RawFolder;
import org.gapline.table.DocumentTable;
import org.gapline.table.ReviewTable;

/** What a run prints: the account, the standing list's first rows, and where to look. */
final class RunReport {

  private static final int NAMED = 12;

  private final Console console;
  private final FolderOptions folders;
  private final Codebook codebook;
  private final Audience audience;

  RunReport(Console console, FolderOptions folders, Codebook codebook, Audience audience) {
    this.console = console;
    this.folders = folders;
    this.codebook = codebook;
    this.audience = audience;
  }

  void begin() {
    long examples =
        codebook.themes().stream().mapToLong(theme -> theme.examples().size()).sum()
            + codebook.roles().stream().mapToLong(role -> role.examples().size()).sum()
            + codebook.notStatements().examples().size();
    console.line(
        "Gapline, audience %s, codebook %s (%s, %s)",
        audience,
        codebook.version(),
        Counted.of(codebook.themes().size(), "theme"),
        Counted.of(examples, "example"));
    console.line("");
  }

  /** The account and the standing list of the release that was just published. */
  void published(RunResult result, RawFolder raw) throws IOException {
    account(result.manifest().account());
    unread(result.release());
    reviews(result.release());
    hidden(result.release(), raw);
    RejectReport.of(result.release())
        .print(console, folders.hint("export rejects" + AudienceOption.given(audience)));
    new StandingReport(console, codebook).print(result);
  }

  /** Where to look, once all is drawn. */
  void end(RunResult result, Path page, long nanoseconds) {
    console.line("");
    console.line("%s", console.strong("Where to look"));
    console.line("  Charts and sentences   %s", page);
    console.line("  Tables                 %s", result.release().folder());
    console.line("");
    console.line(
        "%s Release %s is current.",
        console.strong(String.format(Locale.ROOT, "Done in %.1f s.", nanoseconds / 1e9)),
        result.manifest().releaseId());
  }

  private void account(List<AccountLine> account) {
    console.line("");
    console.line(
        "%s %23s  =  %8s + %9s + %8s",
        console.strong("Account"), "in", "accepted", "duplicate", "rejected");
    for (AccountLine line : account) {
      console.line(
          "  %-20s %,8d  =  %,8d + %,9d + %,8d   %s",
          line.what(),
          line.in(),
          line.accepted(),
          line.duplicates(),
          line.rejected(),
          console.pale("adds up"));
    }
  }

  /** What became of what reviewers decided; those that changed nothing are named. */
  private void reviews(Release release) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    List<ReviewTable.Row> stale = new ArrayList<>();
    release.forEach(
        ReviewTable.TABLE,
        row -> {
          counts.merge(row.status(), 1, Integer::sum);
          if (row.status().equals(ReviewTable.STALE) && stale.size() < NAMED) {
            stale.add(row);
          }
        });
    if (!counts.isEmpty()) {
      console.line(
          "  Of the reviews, %s",
          counts.entrySet().stream()
              .map(each -> each.getValue() + " " + each.getKey())
              .collect(Collectors.joining(", ")));
      stale.forEach(row -> console.line("    stale: %s, %s", row.unitId(), row.detail()));
      if (!stale.isEmpty()) {
        console.line(
            "    All of them: %s", folders.hint("review list" + AudienceOption.given(audience)));
      }
    }
  }

  /** What others would not see is told to analysts alone. */
  private void hidden(Release release, RawFolder raw) throws IOException {
    if (audience.equals(Audience.ANALYSTS)) {
      console.line("");
      HiddenInputs.of(raw, release).lines().forEach(line -> console.line("  %s", line));
    }
  }

  /** What tells that nothing is coded in a document. */
  private record Flagged(String language, List<String> flags) {}

  /** Documents that were taken in, and in which nothing is coded. */
  private void unread(Release release) throws IOException {
    UnreadLanguages unread = new UnreadLanguages();
    AtomicInteger failed = new AtomicInteger();
    release.forEach(
        DocumentTable.TABLE.only(Flagged.class),
        document -> {
          unread.add(document.flags(), document.language());
          if (document.flags().contains(DocumentFlag.CODING_FAILED.name())) {
            failed.incrementAndGet();
          }
        });
    if (failed.get() > 0) {
      console.line(
          "  Of the accepted, %,d not coded, for a fault in Gapline's own code: flagged"
              + " CODING_FAILED in the table documents. Please report it.",
          failed.get());
    }
    if (unread.count() > 0) {
      console.line(
          "  Of the accepted, %,d in languages that are not read, kept and not coded: %s",
          unread.count(), unread.inWords());
    }
  }
}
