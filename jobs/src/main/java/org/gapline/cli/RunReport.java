package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Theme;
import org.gapline.disclosure.Audience;
import org.gapline.document.RejectReason;
import org.gapline.explorer.UnreadLanguages;
import org.gapline.release.AccountLine;
import org.gapline.release.Release;
import org.gapline.spark.jobs.RunResult;
import org.gapline.table.DocumentTable;
import org.gapline.table.RejectTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTestTable;

/** What a run prints: the account, the standing list's first rows, and where to look. */
final class RunReport {

  private static final String ALL = "all";
  private static final int SHOWN = 5;
  private static final int NAMED_REJECTS = 12;

  private final Console console;
  private final Codebook codebook;
  private final Audience audience;

  RunReport(Console console, Codebook codebook, Audience audience) {
    this.console = console;
    this.codebook = codebook;
    this.audience = audience;
  }

  void begin() {
    long examples =
        codebook.themes().stream().mapToLong(theme -> theme.examples().size()).sum()
            + codebook.roles().stream().mapToLong(role -> role.examples().size()).sum()
            + codebook.notStatements().examples().size();
    console.line(
        "Gapline, audience %s, codebook %s (%d themes, %d examples)",
        audience, codebook.version(), codebook.themes().size(), examples);
    console.line("");
  }

  /** The account and the standing list of the release that was just published. */
  void published(RunResult result) throws IOException {
    account(result.manifest().account());
    unread(result.release());
    rejects(result.release());
    standing(result);
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

  /** Documents that were taken in, and in which nothing is coded. */
  private void unread(Release release) throws IOException {
    UnreadLanguages unread = new UnreadLanguages();
    release.forEach(DocumentTable.TABLE, unread::add);
    if (unread.count() > 0) {
      console.line(
          "  Of the accepted, %,d in languages that are not read, kept and not coded: %s",
          unread.count(), unread.inWords());
    }
  }

  /** Whole files one by one, records by file and reason: there may be a million of them. */
  private void rejects(Release release) throws IOException {
    List<RejectTable.Row> named = new ArrayList<>();
    Map<String, Integer> records = new TreeMap<>();
    Map<String, String> firstOf = new HashMap<>();
    int[] files = {0};
    release.forEach(
        RejectTable.TABLE,
        reject -> {
          if (reject.record() != null) {
            String key = reject.sourcePath() + ": " + words(reject.reason());
            records.merge(key, 1, Integer::sum);
            firstOf.putIfAbsent(key, reject.record() + ": " + reject.detail());
          } else if (files[0]++ < NAMED_REJECTS) {
            named.add(reject);
          }
        });
    if (files[0] == 0 && records.isEmpty()) {
      return;
    }
    console.line("");
    console.line("  Not taken in, with the reason");
    named.forEach(this::rejectedFile);
    if (files[0] > named.size()) {
      console.line("    and %,d more files", files[0] - named.size());
    }
    records.forEach(
        (key, count) ->
            console.line(
                "    %,d %s of %s (first %s)",
                count,
                count == 1 ? "record" : "records",
                Console.safe(key),
                Console.safe(firstOf.get(key))));
    console.line("    All of them: ./gapline export rejects%s", forAudience());
  }

  private void rejectedFile(RejectTable.Row reject) {
    console.line(
        "    %-34s %s: %s",
        Console.safe(reject.sourcePath()), words(reject.reason()), Console.safe(reject.detail()));
  }

  private String forAudience() {
    return audience.equals(Audience.ANALYSTS) ? "" : " --audience " + audience;
  }

  private static String words(String reason) {
    return RejectReason.valueOf(reason).inWords();
  }

  private void standing(RunResult result) throws IOException {
    Release release = result.release();
    List<StandingTable.Row> standing =
        release.rows(StandingTable.TABLE).stream()
            .filter(row -> row.region().equals(ALL))
            .sorted(
                Comparator.comparingInt(StandingTable.Row::eventsWithGap)
                    .reversed()
                    .thenComparing(StandingTable.Row::theme))
            .toList();
    Map<String, String> verdicts = new LinkedHashMap<>();
    release.forEach(
        TrendTestTable.TABLE,
        test -> {
          if (test.region().equals(ALL)) {
            verdicts.put(test.theme(), test.verdict());
          }
        });
    heading(standing, result.manifest().demonstration());
    long reporting = eventsReporting(release);
    for (StandingTable.Row row : standing.subList(0, Math.min(SHOWN, standing.size()))) {
      console.line(
          "  %-58s %3d of %-4d  %-9s %-9s %s",
          label(row.theme()),
          row.eventsWithGap(),
          reporting,
          year(row.firstHeard()),
          year(row.lastHeard()),
          verdicts.getOrDefault(row.theme(), ""));
    }
    summary(standing, verdicts);
  }

  private void heading(List<StandingTable.Row> standing, boolean demonstration) {
    console.line("");
    console.line(
        "%s, all regions: first %d of %s   %s",
        console.strong("Standing list"),
        Math.min(SHOWN, standing.size()),
        inWords(standing),
        demonstration ? console.mark("Demonstration data, not a source") : "");
    if (!standing.isEmpty()) {
      console.line("  %-58s %-12s %-9s %-9s %s", "Theme", "Events", "First", "Last", "Verdict");
    }
  }

  private String inWords(List<StandingTable.Row> standing) {
    long main = standing.stream().filter(row -> isMain(row.theme())).count();
    return main + " themes and " + (standing.size() - main) + " sub-themes";
  }

  private boolean isMain(String theme) {
    return codebook.theme(theme).map(found -> found.parents().isEmpty()).orElse(true);
  }

  private void summary(List<StandingTable.Row> standing, Map<String, String> verdicts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String verdict :
        List.of(
            "rising", "falling", "follows the agenda", "no clear trend", "insufficient evidence")) {
      counts.put(verdict, 0);
    }
    for (StandingTable.Row row : standing) {
      counts.merge(verdicts.getOrDefault(row.theme(), "insufficient evidence"), 1, Integer::sum);
    }
    StringBuilder line = new StringBuilder("  Of " + inWords(standing) + ":");
    counts.forEach(
        (verdict, count) -> line.append(' ').append(count).append(' ').append(verdict).append(','));
    line.setCharAt(line.length() - 1, '.');
    console.line("%s", console.pale(line.toString()));
  }

  private static long eventsReporting(Release release) throws IOException {
    Set<String> reporting = new HashSet<>();
    release.forEach(StatementTable.TABLE, row -> reporting.add(row.eventId()));
    reporting.remove(null);
    return reporting.size();
  }

  private String label(String theme) {
    return codebook.theme(theme).map(Theme::label).orElse(theme);
  }

  /** The year alone: of some events no more is known. */
  private static String year(LocalDate day) {
    return day == null ? "no date" : Integer.toString(day.getYear());
  }
}
