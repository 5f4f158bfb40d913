package org.gapline.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The benchmark in words and tables, as Markdown that reads well on a terminal.
 *
 * @param command the line that was typed
 * @param date when it began
 * @param surroundings versions on which figures depend, in words
 */
public record BenchReport(String command, Instant date, String surroundings) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String NONE = "";

  /** The report of a run of the benchmark on this machine. */
  public String of(BenchResults results) {
    List<String> parts = new ArrayList<>();
    parts.add(head());
    parts.add(programs(results));
    jobs(results, parts);
    figures(results, parts);
    checks(results, parts);
    return String.join("\n", parts);
  }

  private String head() {
    return String.format(
        Locale.ROOT,
        "`%s`, begun %s on %s, %s, %s class archive.%n",
        command,
        DATE.format(date),
        Machine.here().inWords(),
        surroundings,
        JavaCommand.hasArchive() ? "with a" : "without a");
  }

  private static String programs(BenchResults results) {
    TextTable table =
        new TextTable(
            "program", "documents", "MB", "wall, s", "CPU, s", "MB/s", "peak, MiB", "parsers, MiB");
    for (Measured what : Measured.values()) {
      results.of(what).ifPresent(measure -> row(table, what, measure));
    }
    return table
        + String.format(
            Locale.ROOT,
            """

            CPU is user and system, with the processes that a program started. Peak is of its own
            process, beside it that of the parsers' process where one was started. Both corpora ran
            with `%s`, the run again with `%s`; lines with * with `%s`.
            """,
            String.join(" ", results.java().settings()),
            String.join(" ", results.javaAgain().settings()),
            String.join(" ", JavaCommand.SMALL.settings()));
  }

  private static void row(TextTable table, Measured what, BenchResults.Measure measure) {
    Usage usage = measure.usage();
    table.row(
        what.label(),
        measure.documents() == 0 ? NONE : number("%,d", measure.documents()),
        measure.bytes() == 0 ? NONE : number("%.1f", measure.bytes() / 1e6),
        number("%.1f", usage.wallSeconds()),
        number("%.1f", usage.cpuSeconds()),
        measure.bytes() == 0 ? NONE : number("%.2f", measure.megabytesPerSecond()),
        usage.peakMegabytes() == 0 ? NONE : number("%,d", usage.peakMegabytes()),
        usage.childPeakMegabytes() == 0 ? NONE : number("%,d", usage.childPeakMegabytes()));
  }

  private static void jobs(BenchResults results, List<String> parts) {
    Map<String, Double> smaller = results.jobsOf(Measured.RUN_SMALLER);
    Map<String, Double> larger = results.jobsOf(Measured.RUN_LARGER);
    if (smaller.isEmpty() && larger.isEmpty()) {
      return;
    }
    double megabytes =
        results.of(Measured.RUN_LARGER).map(measure -> measure.bytes() / 1e6).orElse(0.0);
    TextTable table = new TextTable("job", "smaller, s", "larger, s", "larger, MB/s");
    Set<String> jobs = new LinkedHashSet<>(smaller.keySet());
    jobs.addAll(larger.keySet());
    for (String job : jobs) {
      double seconds = larger.getOrDefault(job, 0.0);
      table.row(
          job,
          number("%.1f", smaller.getOrDefault(job, 0.0)),
          number("%.1f", seconds),
          seconds == 0 ? NONE : number("%.2f", megabytes / seconds));
    }
    parts.add(table.toString());
  }

  private static void figures(BenchResults results, List<String> parts) {
    TextTable table = new TextTable("figure", "value", "to reach", NONE);
    for (BenchFigures.Figure figure : new BenchFigures(results).all()) {
      table.row(figure.what(), figure.value(), figure.bound(), figure.verdict());
    }
    if (!table.isEmpty()) {
      parts.add(table.toString());
    }
  }

  private static void checks(BenchResults results, List<String> parts) {
    TextTable table = new TextTable("count", "written", "counted", "may differ by", NONE);
    for (CountCheck check : results.checks()) {
      table.row(
          check.what(),
          number("%,d", check.written()),
          number("%,d", check.counted()),
          check.percent() == 0 ? "nothing" : number("%.0f%%", check.percent()),
          check.holds() ? "holds" : "WRONG");
    }
    if (!table.isEmpty()) {
      parts.add(table.toString());
    }
    if (results.of(Measured.WHOLE).isPresent()) {
      List<String> different = results.different();
      parts.add(
          "Content hashes after the addition are "
              + (different.isEmpty() ? "those" : "not those")
              + " of a run anew on all documents"
              + (different.isEmpty() ? ".\n" : ": " + String.join(", ", different) + ".\n"));
    }
  }

  private static String number(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }
}
