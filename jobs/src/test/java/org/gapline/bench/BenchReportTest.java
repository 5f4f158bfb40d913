package org.gapline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How measurements are told. */
class BenchReportTest {

  private final BenchResults results = new BenchResults();

  @Test
  void cellsStandBelowTheirHeads() {
    assertThat(new TextTable("program", "s").row("main job", "12.5").toString())
        .isEqualTo(
            """
            | program  |    s |
            | -------- | ---: |
            | main job | 12.5 |
            """);
  }

  @Test
  void whatIsAddedIsAMultipleOfThePlainProgram() {
    measure(Measured.RUN_SMALLER, 20_000, 40, 60);
    measure(Measured.RUN_LARGER, 200_000, 130, 190);
    measure(Measured.FLOOR_SMALLER, 20_000, 2, 3);
    measure(Measured.FLOOR_LARGER, 200_000, 12, 23);

    assertThat(figures())
        .contains(
            figure("CPU added by a document, times the plain program's", "6.50", "7.0", "reached"))
        .contains(figure("wall time added, times the plain program's", "9.00", "7.0", "missed"));
  }

  @Test
  void boundsAreNotHeldAgainstSmallCorpora() {
    measure(Measured.RUN_SMALLER, 20, 4, 6);
    measure(Measured.PATTERNS, 20, 8, 12);
    measure(Measured.RUN_LARGER, 40, 5, 8);

    assertThat(figures())
        .contains(figure("ten times the patterns, times the wall time", "2.00", "1.5", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "200000, 2048, '2,048', reached",
    "200000, 2049, '2,048', missed",
    "1000000, 2252, '2,252', reached",
    "1000000, 2253, '2,252', missed"
  })
  void moreThanTwoHundredThousandDocumentsMayTakeSomeMoreMemory(
      long documents, long peak, String bound, String verdict) {
    measure(Measured.RUN_SMALLER, 20_000, 40, 60);
    results.add(Measured.RUN_LARGER, documents, 1, new Usage(130, 190, peak - 48, 48));

    assertThat(figures())
        .contains(
            figure(
                "peak memory of the larger, MiB",
                String.format(Locale.ROOT, "%,d", peak),
                bound,
                verdict));
  }

  @Test
  void ofReadingsThatHardlyDifferNothingIsTold() {
    measure(Measured.RUN_SMALLER, 20, 4, 6);
    measure(Measured.RUN_LARGER, 40, 5, 8);
    measure(Measured.FLOOR_SMALLER, 20, 0.5, 0.6);
    measure(Measured.FLOOR_LARGER, 40, 0.5, 0.6);

    assertThat(figures()).noneMatch(figure -> figure.what().contains("plain program"));
  }

  @Test
  void aReportSaysMachineDateCommandAndCounts() {
    measure(Measured.RUN_SMALLER, 20, 4, 6);
    results.jobs(Measured.RUN_SMALLER, Map.of("ingest", 1.5));
    results.check(new CountCheck("main job, documents", 20, 19, CountCheck.EXACT));

    assertThat(
            new BenchReport("gapline bench", Instant.parse("2026-11-21T12:00:00Z"), "Spark 4")
                .of(results))
        .startsWith("`gapline bench`, begun 2026-11-21 12:00 UTC on ")
        .contains(" cores (", "Spark 4", "| main job |", "| ingest |", "WRONG");
    assertThat(results.wrong()).containsExactly("main job, documents: 20 written, 19 counted");
  }

  @Test
  void jobsAreReadFromWhatARunPrints() {
    assertThat(
            MainJob.jobs(
                List.of(
                    "Gapline, audience analysts",
                    "  ingest    40 documents                         3.5 s",
                    "  explorer  1 page, 0.4 MB                       0.7 s",
                    "Done in 9.1 s. Release 2026-11-22-abc is current.")))
        .containsExactly(Map.entry("ingest", 3.5), Map.entry("explorer", 0.7));
  }

  @Test
  void countsMayDifferByNoMoreThanTheyMay() {
    assertThat(new CountCheck("documents", 100, 99, CountCheck.EXACT).holds()).isFalse();
    assertThat(new CountCheck("events", 1_000, 991, CountCheck.EVENTS).holds()).isTrue();
    assertThat(new CountCheck("events", 1_000, 1_011, CountCheck.EVENTS).holds()).isFalse();
    assertThat(new CountCheck("events", 10, 9, CountCheck.EVENTS).holds()).isTrue();
  }

  private List<BenchFigures.Figure> figures() {
    return new BenchFigures(results).all();
  }

  private static BenchFigures.Figure figure(
      String what, String value, String bound, String verdict) {
    return new BenchFigures.Figure(what, value, bound, verdict);
  }

  private void measure(Measured what, long documents, double wall, double cpu) {
    results.add(what, documents, documents * 3_200, new Usage(wall, cpu, 1_000, 0));
  }
}
