package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gapline.ProjectFolder;

/**
 * How often a fault was tried and what it took: a row of the table in {@code docs/reliability.md},
 * which the Maven profile {@code faults} alone writes.
 */
final class FaultTimes {

  private static final String PAGE = "docs/reliability.md";
  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- faults -->\n).*(<!-- end of faults -->)");
  private static final Map<String, String> ROWS = new TreeMap<>();

  private final String fault;
  private int tried;
  private double seconds;
  private long peakMegabytes;

  /**
   * @param fault as the table calls it
   */
  FaultTimes(String fault) {
    this.fault = fault;
  }

  /** How many kills at random moments are asked for: none unless by the profile. */
  static int kills() {
    return Integer.getInteger("gapline.kills", 0);
  }

  /** Whether the profile is at work. */
  static boolean isThorough() {
    return kills() > 0;
  }

  void add(GaplineProcess run) {
    add(run.seconds(), run.peakMegabytes());
  }

  void add(GaplineProcess.Ended run) {
    add(run.seconds(), run.peakMegabytes());
  }

  private void add(double took, long megabytes) {
    tried++;
    seconds = Math.max(seconds, took);
    peakMegabytes = Math.max(peakMegabytes, megabytes);
  }

  /** Once all that was expected has been found. */
  void ended(String outcome) throws IOException {
    if (!isThorough()) {
      return;
    }
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %d | %s | %.1f s | %d MB |%n",
            fault,
            tried,
            outcome,
            seconds,
            peakMegabytes);
    synchronized (ROWS) {
      ROWS.put(fault, row);
      write();
    }
  }

  private static void write() throws IOException {
    Path page = ProjectFolder.file(PAGE);
    String table =
        "\n| fault | tried | outcome | longest | peak memory |\n| --- | ---: | --- | ---: | ---: |\n"
            + String.join("", ROWS.values())
            + "\n";
    Files.writeString(
        page,
        TABLE
            .matcher(Files.readString(page))
            .replaceFirst("$1" + Matcher.quoteReplacement(table) + "$2"));
  }
}
