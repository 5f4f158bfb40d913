package org.gapline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gapline.release.Release;
import org.gapline.table.ReviewTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapline review list}: what became of the reviews in the current release. */
@Command(
    name = "list",
    description = "Lists reviews of the current release: stale ones, unless told otherwise.")
final class ReviewListCommand implements Callable<Integer> {

  private static final List<String> STATUSES =
      List.of(ReviewTable.IN_FORCE, ReviewTable.SUPERSEDED, ReviewTable.STALE, ReviewTable.KEPT);

  private static final Map<String, String> MEANINGS =
      Map.of(
          ReviewTable.IN_FORCE, "those that decide how a statement is coded",
          ReviewTable.SUPERSEDED, "those whose place a later decision took",
          ReviewTable.STALE, "those whose text, document or theme is gone",
          ReviewTable.KEPT, "those that never override: unsure, blind codings and readings");

  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin OutputOptions output;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      defaultValue = ReviewTable.STALE,
      description = "\"in force\", superseded, stale or kept (default: stale).")
  String status;

  @Override
  public Integer call() throws IOException {
    String asked = status.replace('-', ' ');
    if (!STATUSES.contains(asked)) {
      throw new UserMistake(
          "--status \"" + Console.safe(status) + "\" is none of " + STATUSES + ".");
    }
    Release release = CurrentRelease.of(folders, whom.audience);
    if (!release.holds(ReviewTable.TABLE)) {
      throw new UserMistake(
          "Release "
              + release.manifest().releaseId()
              + " was made before reviews were kept in releases. Run: "
              + folders.hint("run" + AudienceOption.given(whom.audience)));
    }
    List<ReviewTable.Row> rows = release.rows(ReviewTable.TABLE);
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> counts.merge(row.status(), 1, Integer::sum));
    Console console = output.console();
    console.line("%s in this release%s", Counted.of(rows.size(), "review"), inWords(counts));
    console.line(
        "Listed: %s, %s. Others with --status. What was imported since waits for the next run.",
        asked, MEANINGS.get(asked));
    rows.stream().filter(row -> row.status().equals(asked)).forEach(row -> print(console, row));
    return ExitCodes.DONE;
  }

  private static String inWords(Map<String, Integer> counts) {
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .map(each -> String.format(Locale.ROOT, "%,d %s", each.getValue(), each.getKey()))
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private static void print(Console console, ReviewTable.Row row) {
    console.line(
        "  %s  %s by %s on %s%s",
        row.unitId(),
        row.decision()
            + (row.role() == null ? "" : " " + row.role() + " " + String.join(", ", row.themes())),
        Console.safe(row.reviewer()),
        row.decidedOn(),
        row.detail() == null ? "" : ": " + row.detail());
    console.line("      %s", Console.safe(row.text()));
    console.line("      %s, %s", Console.safe(row.sourcePath()), row.record());
  }
}
