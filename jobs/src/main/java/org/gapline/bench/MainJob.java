package org.gapline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gapline.codebook.Role;
import org.gapline.disclosure.Audience;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/** The main job as a user starts it, in a process of its own. */
final class MainJob {

  private static final String COMMAND = "org.gapline.cli.Gapline";

  /** What a run prints of each job that is done. */
  private static final Pattern JOB = Pattern.compile("  ([a-z]+) +.* +(\\d+\\.\\d) s");

  private static final Set<String> REPORTS = Set.of(Account.REPORT_FILES, Account.BULK_RECORDS);

  private final JavaCommand java;

  MainJob(JavaCommand java) {
    this.java = java;
  }

  /**
   * What a run did.
   *
   * @param jobs seconds of each of its jobs, by its own clock
   * @param documents how many were accepted
   * @param tables content hashes by table
   */
  record Done(
      Usage usage,
      Map<String, Double> jobs,
      long documents,
      long events,
      long challenges,
      Map<String, String> tables) {}

  /** Runs it from a raw folder into a curated one. */
  Done run(Path raw, Path curated, Path codebook) throws IOException {
    MeasuredProcess.Ended ended = Programs.run(java, COMMAND, arguments(raw, curated, codebook));
    Release release = new ReleaseLine(curated, Audience.ANALYSTS).current().orElseThrow();
    ReleaseManifest manifest = release.manifest();
    Map<String, String> tables = new TreeMap<>();
    manifest.tables().forEach((name, table) -> tables.put(name, table.contentHash()));
    return new Done(
        ended.usage(),
        jobs(ended.lines()),
        documents(manifest),
        manifest.tables().get(EventTable.TABLE.name()).rows(),
        challenges(release),
        tables);
  }

  private static List<String> arguments(Path raw, Path curated, Path codebook) {
    List<String> arguments = new ArrayList<>(List.of("run", "--raw", raw.toString()));
    arguments.addAll(List.of("--curated", curated.toString()));
    arguments.addAll(List.of("--charts", curated.resolve("charts").toString()));
    arguments.addAll(List.of("--codebook", codebook.toString()));
    return arguments;
  }

  static Map<String, Double> jobs(List<String> lines) {
    Map<String, Double> jobs = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher job = JOB.matcher(line);
      if (job.matches()) {
        jobs.put(job.group(1), Double.parseDouble(job.group(2)));
      }
    }
    return jobs;
  }

  private static long documents(ReleaseManifest manifest) {
    return manifest.account().stream()
        .filter(line -> REPORTS.contains(line.what()))
        .mapToLong(AccountLine::accepted)
        .sum();
  }

  private static long challenges(Release release) throws IOException {
    long[] challenges = {0};
    release.forEach(
        StatementTable.TABLE,
        row -> challenges[0] += row.role().equals(Role.CHALLENGE.id()) ? 1 : 0);
    return challenges[0];
  }
}
