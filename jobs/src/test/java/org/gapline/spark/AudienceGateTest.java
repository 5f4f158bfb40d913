package org.gapline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.disclosure.Audience;
import org.gapline.release.Purge;
import org.gapline.release.Release;
import org.gapline.release.TableCheck;
import org.gapline.spark.jobs.RunResult;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.RejectTable;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audience may not see leaves no trace in what is computed for it. */
class AudienceGateTest {

  private static final String CANARY = "Zyxwvut";

  private static final String SHARED_EVENT =
      """
      Regional workshop on aviation security

      The regional workshop on aviation security was held in Accra, Ghana, on 8 October 2020.

      Participants noted a lack of screening equipment at smaller airports.
      """;

  @TempDir Path folder;
  private RunFixture fixture;

  @BeforeEach
  void dropReportsOfEverySharingLevel() throws IOException {
    fixture = new RunFixture(folder);
    for (String label : List.of("public", "restricted", "confidential", "donor:norland")) {
      String name = "reports/" + label.replace(':', '-') + "-" + CANARY + ".txt";
      fixture
          .with(name, report(label))
          .with(name + ".meta.json", "{\"sharing\": \"" + label + "\"}");
    }
    fixture.with("reports/unmarked.txt", report("unmarked"));
  }

  @Test
  void eachAudienceGetsWhatItsLabelsAllow() throws IOException {
    assertThat(labels(Audience.ANALYSTS))
        .containsExactlyInAnyOrder(
            "public", "restricted", "confidential", "confidential", "donor:norland");
    assertThat(labels(Audience.MANAGERS))
        .containsExactlyInAnyOrder("public", "restricted", "donor:norland");
    assertThat(labels(Audience.DONORS)).containsExactly("public");
    assertThat(labels(new Audience("donor:norland")))
        .containsExactlyInAnyOrder("public", "donor:norland");
  }

  @Test
  void aLesserAudiencesReleaseIsTheSameWithoutWhatItMayNotSee() throws IOException {
    RunResult with = fixture.run(Audience.DONORS);
    for (String name : List.of("restricted", "confidential", "donor-norland")) {
      Files.delete(fixture.raw("reports/" + name + "-" + CANARY + ".txt"));
      Files.delete(fixture.raw("reports/" + name + "-" + CANARY + ".txt.meta.json"));
    }
    Files.delete(fixture.raw("reports/unmarked.txt"));

    RunResult without = fixture.run(Audience.DONORS);

    assertThat(without.manifest()).isEqualTo(with.manifest());
  }

  @Test
  void equalFilesTakeTheNarrowestOfTheirLabels() throws IOException {
    fixture
        .with("reports/a.txt", report("twice"))
        .with("reports/a.txt.meta.json", "{\"sharing\": \"public\"}")
        .with("reports/b.txt", report("twice"))
        .with("reports/b.txt.meta.json", "{\"sharing\": \"restricted\"}");

    assertThat(fixture.run(Audience.ANALYSTS).release().rows(DocumentTable.TABLE))
        .filteredOn(document -> document.text().contains("twice"))
        .singleElement()
        .extracting(DocumentTable.Row::sharing)
        .isEqualTo("restricted");
  }

  @Test
  void eventThatTwoDonorsReportIsOpenToNeither() throws IOException {
    fixture
        .with("reports/north.txt", SHARED_EVENT)
        .with("reports/north.txt.meta.json", "{\"sharing\": \"donor:norland\"}")
        .with("reports/south.txt", SHARED_EVENT + "\nThey thanked their hosts.\n")
        .with("reports/south.txt.meta.json", "{\"sharing\": \"donor:sudland\"}");

    Release release = fixture.run(Audience.ANALYSTS).release();

    Set<String> both =
        release.rows(DocumentTable.TABLE).stream()
            .filter(document -> document.sourcePath().matches("reports/(north|south).txt"))
            .map(DocumentTable.Row::docId)
            .collect(Collectors.toSet());
    assertThat(release.rows(EventTable.TABLE))
        .filteredOn(event -> Set.copyOf(event.docIds()).equals(both))
        .singleElement()
        .extracting(EventTable.Row::sharing)
        .isEqualTo("restricted");
  }

  @Test
  void noByteOfALesserAudiencesFolderHoldsAConfidentialName() throws IOException {
    fixture.run(Audience.DONORS);

    try (Stream<Path> files = Files.walk(fixture.curated().resolve("donors"))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                      .doesNotContain("confidential-" + CANARY)
                      .doesNotContain("restricted-" + CANARY)
                      .doesNotContain("unmarked"));
    }
  }

  @Test
  void aPurgedDocumentIsGoneFromEveryReleaseAndRefusedLater() throws IOException {
    Release analysts = fixture.run(Audience.ANALYSTS).release();
    Release donors = fixture.run(Audience.DONORS).release();
    String docId = donors.rows(DocumentTable.TABLE).get(0).docId();

    List<String> touched = new Purge(fixture.curated()).purge(docId);

    assertThat(touched).hasSize(2);
    for (Release release : List.of(analysts, donors)) {
      assertThat(release.rows(DocumentTable.TABLE))
          .extracting(DocumentTable.Row::docId)
          .doesNotContain(docId);
      assertThat(release.rows(StatementTable.TABLE))
          .extracting(StatementTable.Row::docId)
          .doesNotContain(docId);
      assertThat(release.manifest().withdrawn()).containsExactly(docId);
      assertThat(TableCheck.of(release).entries()).isEqualTo(release.manifest().tables());
    }
    assertThat(fixture.run(Audience.DONORS).release().rows(RejectTable.TABLE))
        .extracting(RejectTable.Row::reason)
        .containsExactly("WITHDRAWN");
  }

  private List<String> labels(Audience audience) throws IOException {
    return fixture.run(audience).release().rows(DocumentTable.TABLE).stream()
        .map(DocumentTable.Row::sharing)
        .toList();
  }

  private static String report(String label) {
    return "Workshop on border management, "
        + label
        + "\n\n"
        + "The regional workshop was held in Lomé, Togo, from 4 to 6 March 2019. It was for "
        + label
        + " eyes.\n\nParticipants reported a lack of trained staff at remote border posts.\n";
  }
}
