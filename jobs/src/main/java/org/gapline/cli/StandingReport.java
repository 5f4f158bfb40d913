package org.gapline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gapline.chart.Labels;
import org.gapline.chart.ReleaseRows;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Theme;
import org.gapline.release.Release;
import org.gapline.spark.jobs.RunResult;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTestTable;

/** The first rows of the standing list over all regions, and how many themes got which verdict. */
final class StandingReport {

  private static final String ALL = "all";
  private static final int SHOWN = 5;

  private final Console console;
  private final Codebook codebook;

  StandingReport(Console console, Codebook codebook) {
    this.console = console;
    this.codebook = codebook;
  }

  void print(RunResult result) throws IOException {
    Release release = result.release();
    List<StandingTable.Row> standing =
        release.rows(StandingTable.TABLE).stream()
            .filter(row -> row.region().equals(ALL))
            .sorted(mostReportedFirst())
            .toList();
    Map<String, String> verdicts = verdicts(release);
    heading(standing, result.manifest().demonstration());
    long reporting = eventsReporting(release);
    for (StandingTable.Row row : standing.subList(0, Math.min(SHOWN, standing.size()))) {
      row(row, reporting, verdicts.getOrDefault(row.theme(), ""));
    }
    summary(standing, verdicts);
  }

  /**
   * As on the page: what is under no theme comes last, themes of as many events by their labels.
   */
  private Comparator<StandingTable.Row> mostReportedFirst() {
    return Comparator.comparing((StandingTable.Row row) -> row.theme().equals(Labels.OTHER))
        .thenComparing(row -> -row.eventsWithGap())
        .thenComparing(row -> label(row.theme()));
  }

  private static Map<String, String> verdicts(Release release) throws IOException {
    Map<String, String> verdicts = new HashMap<>();
    release.forEach(
        TrendTestTable.TABLE,
        test -> {
          if (test.region().equals(ALL)) {
            verdicts.put(test.theme(), test.verdict());
          }
        });
    return verdicts;
  }

  private void row(StandingTable.Row row, long reporting, String verdict) {
    console.line(
        "  %-58s %3d of %-4d  %-9s %-9s %s",
        label(row.theme()),
        row.eventsWithGap(),
        reporting,
        year(row.firstHeard()),
        year(row.lastHeard()),
        verdict);
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
    return Counted.of(main, "theme") + " and " + Counted.of(standing.size() - main, "sub-theme");
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

  /** What makes an event one that reports. */
  private record Heard(String eventId, double confidence, String decidedBy) {}

  /** The events of a file that report. */
  private record Reporting(Set<String> events) implements Consumer<Heard> {

    Reporting() {
      this(new HashSet<>());
    }

    @Override
    public void accept(Heard row) {
      if (ReleaseRows.makesReporting(row.eventId(), row.decidedBy(), row.confidence())) {
        events.add(row.eventId());
      }
    }
  }

  private static long eventsReporting(Release release) throws IOException {
    Set<String> reporting = new HashSet<>();
    release
        .byFile(StatementTable.TABLE.only(Heard.class), Reporting::new)
        .forEach(file -> reporting.addAll(file.events()));
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
