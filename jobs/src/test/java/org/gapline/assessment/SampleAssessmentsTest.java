package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.codebook.Territory;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.disclosure.SharingLabel;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;
import org.gapline.table.AssessmentTrendTable;
import org.junit.jupiter.api.Test;

/** Reads the two tables of data/raw/assessments through their mappings. */
class SampleAssessmentsTest {

  private static final Path PROJECT = Path.of(System.getProperty("gapline.project", ".."));

  @Test
  void everyRatingIsAcceptedOrOfTerritory() throws IOException {
    var reading = read("terrorist-financing-ratings");

    assertThat(reading.records()).isEqualTo(3300);
    assertThat(SmallTables.rejectsByReason(reading)).containsExactly(entry("NOT_A_STATE", 185L));
    assertThat(reading.rows()).hasSize(3115);
  }

  @Test
  void outcomesAreRatedAnewByFewerReportsThanRecommendations() throws IOException {
    var reading = read("terrorist-financing-ratings");

    assertThat(anew(reading, "IO9")).isEqualTo(anew(reading, "IO10")).isPositive();
    assertThat(anew(reading, "R.5")).isGreaterThan(anew(reading, "IO9"));
    assertThat(reading.rows())
        .allSatisfy(row -> assertThat(row.datePrecision()).isEqualTo("month"));
  }

  @Test
  void everyTreatyRecordIsAcceptedOrOfTerritory() throws IOException {
    var reading = read("counter-terrorism-treaties-2015");

    assertThat(reading.records()).isEqualTo(851);
    assertThat(SmallTables.rejectsByReason(reading)).containsExactly(entry("NOT_A_STATE", 5L));
    assertThat(reading.rows()).hasSize(846);
    assertThat(
            reading.rows().stream()
                .collect(Collectors.groupingBy(AssessmentTable.Row::rating, Collectors.counting())))
        .containsOnly(entry("party", 792L), entry("signatory", 54L));
  }

  @Test
  void afghanistanAccededToTheConventionOnHostages() throws IOException {
    assertThat(read("counter-terrorism-treaties-2015").rows())
        .filteredOn(row -> row.state().equals("AFG") && row.indicator().equals("Hostages 1979"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.rating()).isEqualTo("party");
              assertThat(row.rank()).isEqualTo(3);
              assertThat(row.assessedOn()).isEqualTo(LocalDate.of(2003, 9, 24));
              assertThat(row.datePrecision()).isEqualTo("day");
              assertThat(row.record()).isEqualTo("line 2");
            });
  }

  @Test
  void followUpReportsLeaveNoChangeInTheImmediateOutcomes() throws IOException {
    var rows = trends("terrorist-financing-ratings");

    assertThat(rows)
        .filteredOn(row -> row.indicator().startsWith("IO"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.improved()).isZero();
              assertThat(row.worsened()).isZero();
            });
    assertThat(rows)
        .filteredOn(row -> row.indicator().equals("R.6"))
        .anySatisfy(row -> assertThat(row.improved()).isPositive());
  }

  @Test
  void everyYearAddsUpToTheStatesRatedInIt() throws IOException {
    assertThat(trends("terrorist-financing-ratings"))
        .allSatisfy(
            row -> {
              assertThat(row.shareAtRank().stream().mapToDouble(share -> share).sum())
                  .isCloseTo(1, within(1e-9));
              assertThat(row.improved() + row.worsened() + row.unchanged())
                  .isLessThanOrEqualTo(row.statesRatedAnew());
              assertThat(row.statesRatedAnew()).isLessThanOrEqualTo(row.statesRated());
              assertThat(row.statesRated()).isLessThanOrEqualTo(row.states());
            });
  }

  @Test
  void statesThatTheListOfTreatiesDoesNotNameAreNotParty() throws IOException {
    AlignmentTable.Row row = aligned("counter-terrorism-treaties-2015", "Nuclear terrorism 2005");

    assertThat(row.statesWeak()).isEqualTo(101);
    assertThat(row.statesRated()).isEqualTo(195);
    assertThat(row.ratedUntil()).isEqualTo("2015-03");
  }

  @Test
  void changedStatesAreCountedOnceBesideAllThatWereRatedTwice() throws IOException {
    AlignmentTable.Row row = aligned("terrorist-financing-ratings", "R.6");

    assertThat(row.statesRatedTwice()).isEqualTo(132);
    assertThat(row.improved()).isEqualTo(60);
    assertThat(row.worsened()).isZero();
  }

  private static AlignmentTable.Row aligned(String name, String indicator) throws IOException {
    Codebook codebook = places();
    List<AssessmentMapping> mappings =
        MappingReader.read(CodebookFiles.read(PROJECT.resolve("data/codebook")), codebook);
    return new Alignment(new StateUnits(codebook), AssessmentMapping.schemesById(mappings))
        .rows(List.of(), read(name).rows(), read(name).withheld()).stream()
            .filter(row -> row.region().equals("all") && indicator.equals(row.indicator()))
            .findFirst()
            .orElseThrow();
  }

  private static List<AssessmentTrendTable.Row> trends(String name) throws IOException {
    Codebook codebook = places();
    List<AssessmentMapping> mappings =
        MappingReader.read(CodebookFiles.read(PROJECT.resolve("data/codebook")), codebook);
    return new AssessmentTrends(new StateUnits(codebook), AssessmentMapping.schemesById(mappings))
        .rows(read(name).rows(), read(name).withheld());
  }

  private static long anew(AssessmentReading reading, String indicator) {
    return reading.rows().stream()
        .filter(row -> row.indicator().equals(indicator) && row.ratedAnew())
        .count();
  }

  private static AssessmentReading read(String name) throws IOException {
    Codebook codebook = places();
    List<AssessmentMapping> mappings =
        MappingReader.read(CodebookFiles.read(PROJECT.resolve("data/codebook")), codebook);
    String path = "assessments/" + name + ".csv";
    try (InputStream table = Files.newInputStream(PROJECT.resolve("data/raw").resolve(path))) {
      AssessmentReader reader =
          new AssessmentReader(mappings, codebook, LocalDate.of(2026, 11, 22));
      return AssessmentReading.of(List.of(reader.read(path, SharingLabel.PUBLIC, table)));
    }
  }

  /** The States and territories of the codebook, all States in one region. */
  private static Codebook places() throws IOException {
    YamlMap map =
        CodebookFiles.read(PROJECT.resolve("data/codebook"))
            .yaml("places.yaml", new Problems())
            .orElseThrow();
    List<State> states = map.maps("states").stream().map(SampleAssessmentsTest::state).toList();
    List<Territory> territories =
        map.maps("territories").stream()
            .map(each -> new Territory(each.text("name"), each.texts("names")))
            .toList();
    Region everywhere =
        new Region("all", "All", "world", states.stream().map(State::iso3).toList(), List.of());
    return new Codebook(
        "0",
        "none",
        List.of(SmallTables.theme("terrorist-financing"), SmallTables.theme("legal-framework")),
        List.of(),
        List.of(),
        List.of(everywhere),
        List.of(),
        states,
        List.of(),
        territories,
        List.of(),
        List.of());
  }

  private static State state(YamlMap map) {
    return new State(
        map.text("iso3"),
        map.text("iso2"),
        State.Status.valueOf(map.text("status").toUpperCase(Locale.ROOT)),
        map.text("name"),
        map.text("official"),
        map.texts("names"),
        map.texts("table_names"),
        map.texts("demonyms"),
        map.text("capital"),
        map.optionalDate("since").orElse(null));
  }
}
