package org.gapline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gapline.disclosure.Audience;
import org.gapline.release.AccountLine;
import org.gapline.spark.jobs.RunResult;
import org.gapline.table.DocumentTable;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in data/raw: a row in rejects, nothing lost, and the rest of the run goes on. */
class BadInputTest {

  private static final String REPORT =
      "Workshop on border management held in Lomé\n\n"
          + "The regional workshop was held in Lomé, Togo, from 4 to 6 March 2019.\n\n"
          + "Participants reported a lack of trained staff at remote border posts.\n";

  @TempDir Path folder;
  private RunFixture fixture;

  @BeforeEach
  void putOneGoodReportBesideTheBad() throws IOException {
    fixture = new RunFixture(folder);
    fixture
        .with("_meta.json", "{\"sharing\": \"public\", \"provenance\": \"synthetic\"}")
        .with("reports/good.txt", REPORT);
  }

  @Test
  void anEmptyFileIsRejected() throws IOException {
    fixture.with("reports/empty.txt", "").with("reports/blank.txt", " \n\t\n");

    assertThat(rejects(run()))
        .containsExactly(
            tuple("reports/blank.txt", "EMPTY_FILE"), tuple("reports/empty.txt", "EMPTY_FILE"));
  }

  @Test
  void aBinaryNamedTxtIsRejected() throws IOException {
    fixture.with("reports/picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0});

    assertThat(rejects(run())).containsExactly(tuple("reports/picture.txt", "NOT_TEXT"));
  }

  @Test
  void aCopyUnderAnotherNameIsADuplicate() throws IOException {
    fixture.with("reports/z-copy.txt", REPORT);

    RunResult result = run();

    assertThat(result.release().rows(RejectTable.TABLE))
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("DUPLICATE");
              assertThat(reject.detail()).contains("reports/good.txt");
            });
  }

  @Test
  void aFileThatCannotBeOpenedIsRejected() throws IOException {
    fixture.with("reports/locked.txt", REPORT);
    Files.delete(fixture.raw("reports/locked.txt"));
    Files.createSymbolicLink(fixture.raw("reports/locked.txt"), Path.of("/proc/self/mem"));

    assertThat(rejects(run())).containsExactly(tuple("reports/locked.txt", "UNREADABLE"));
  }

  @Test
  void aFileThatIsTooLargeForTheMemoryIsNotOpened() throws IOException {
    fixture.with("reports/large.txt", "");
    try (RandomAccessFile sparse =
        new RandomAccessFile(fixture.raw("reports/large.txt").toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }

    assertThat(rejects(run())).containsExactly(tuple("reports/large.txt", "TOO_LARGE"));
  }

  @Test
  void linksAreNamedAndNotFollowed() throws IOException {
    Files.createSymbolicLink(fixture.raw("reports/circle"), Path.of("."));
    Files.createSymbolicLink(fixture.raw("reports/dangling.txt"), Path.of("nowhere"));

    assertThat(rejects(run()))
        .containsExactly(
            tuple("reports/circle", "UNREADABLE"), tuple("reports/dangling.txt", "UNREADABLE"));
  }

  @Test
  void aStrangeNameIsReadAsAnyOther() throws IOException {
    for (String name : List.of("co:lon.txt", "new\nline.txt", "-dash#%20.txt", "é ü.txt")) {
      fixture.with("reports/" + name, REPORT + name);
    }

    RunResult result = run();

    assertThat(rejects(result)).isEmpty();
    assertThat(result.release().rows(DocumentTable.TABLE)).hasSize(5);
  }

  @Test
  void aFileInAFolderThatNobodyReadsIsNamed() throws IOException {
    fixture.with("report-in-the-wrong-place.txt", REPORT);

    assertThat(rejects(run()))
        .containsExactly(tuple("report-in-the-wrong-place.txt", "NOT_AN_INPUT_FOLDER"));
  }

  @Test
  void aFormatThatNobodyReadsIsNamed() throws IOException {
    fixture.with("reports/report.xyz", REPORT);

    assertThat(rejects(run())).containsExactly(tuple("reports/report.xyz", "UNKNOWN_FORMAT"));
  }

  @Test
  void textInUtf16AndInWindows1252IsRead() throws IOException {
    fixture
        .with("reports/utf16.txt", ("\uFEFF" + REPORT + "16").getBytes(StandardCharsets.UTF_16LE))
        .with("reports/cp1252.txt", (REPORT + "12").getBytes("windows-1252"));

    RunResult result = run();

    assertThat(rejects(result)).isEmpty();
    assertThat(result.release().rows(DocumentTable.TABLE))
        .hasSize(3)
        .allSatisfy(document -> assertThat(document.text()).contains("Lomé, Togo"));
  }

  @Test
  void aTableWithoutMappingIsRejected() throws IOException {
    fixture.with("assessments/unheard-of.csv", "a,b\n1,2\n");

    assertThat(rejects(run())).containsExactly(tuple("assessments/unheard-of.csv", "NO_MAPPING"));
  }

  @Test
  void ratingsThatCannotBeReadAreRejectedOneByOne() throws IOException {
    fixture.with(
        "assessments/terrorist-financing-ratings.csv",
        "jurisdiction,report,month,assessment body,indicator,rating\n"
            + "Kenya,MER,2022-09,ESAAMLG,R.5,PC\n"
            + "Atlantis,MER,2022-09,ESAAMLG,R.5,PC\n"
            + "Hong Kong (China),MER,2022-09,APG,R.5,PC\n"
            + "Kenya,MER,2022-09,ESAAMLG,R.6,EXCELLENT\n"
            + "Kenya,MER,2022-09\n"
            + "Kenya,MER,2022-09,ESAAMLG,R.5,PC\n"
            + "NA,MER,2022-09,ESAAMLG,R.5,PC\n");

    RunResult result = run();

    assertThat(result.release().rows(RejectTable.TABLE))
        .extracting(RejectTable.Row::reason)
        .containsExactlyInAnyOrder(
            "UNKNOWN_STATE", "NOT_A_STATE", "UNKNOWN_RATING", "RAGGED_ROW", "DUPLICATE");
    assertThat(result.release().rows(org.gapline.table.AssessmentTable.TABLE))
        .extracting(org.gapline.table.AssessmentTable.Row::state)
        .containsExactlyInAnyOrder("KEN", "NAM");
  }

  @Test
  void aDoubledHeaderRejectsTheTable() throws IOException {
    fixture.with(
        "assessments/terrorist-financing-ratings.csv",
        "jurisdiction,report,month,assessment body,rating,rating\nKenya,MER,2022-09,X,PC,PC\n");

    assertThat(rejects(run()))
        .contains(tuple("assessments/terrorist-financing-ratings.csv", "BAD_HEADER"));
  }

  @Test
  void metadataThatCannotBeReadFailsClosed() throws IOException {
    fixture
        .with("reports/broken/_meta.json", "{\"sharing\": \"publik\"}")
        .with("reports/broken/report.txt", REPORT + " More.");

    assertThat(rejects(run())).containsExactly(tuple("reports/broken/report.txt", "BAD_METADATA"));
    assertThat(rejects(fixture.run(Audience.DONORS))).isEmpty();
  }

  @Test
  void nothingToReadIsAReleaseWithoutRows() throws IOException {
    Files.delete(fixture.raw("reports/good.txt"));

    RunResult result = fixture.run(Audience.ANALYSTS);

    assertThat(result.manifest().account()).allMatch(AccountLine::addsUp);
    assertThat(result.release().rows(DocumentTable.TABLE)).isEmpty();
  }

  private RunResult run() throws IOException {
    RunResult result = fixture.run(Audience.ANALYSTS);
    assertThat(result.manifest().account()).allMatch(AccountLine::addsUp);
    assertThat(result.release().rows(DocumentTable.TABLE))
        .extracting(DocumentTable.Row::sourcePath)
        .contains("reports/good.txt");
    return result;
  }

  private static List<org.assertj.core.groups.Tuple> rejects(RunResult result) throws IOException {
    return result.release().rows(RejectTable.TABLE).stream()
        .map(reject -> tuple(reject.sourcePath(), reject.reason()))
        .toList();
  }
}
