package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gapline.ProjectFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run refuses before any work; none of this starts Spark. */
class RunCommandTest {

  @TempDir Path folder;
  private final GaplineInProcess gapline = new GaplineInProcess();

  @BeforeEach
  void copyTheCodebook() throws IOException {
    GaplineInProcess.copyTheCodebook(folder.resolve("codebook"));
  }

  @Test
  void aMissingRawFolderIsAMistakeThatSaysWhatToDo() {
    assertThat(gapline.execute("run", "--raw", folder.resolve("nowhere").toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("nowhere", "no such folder", "--raw");
  }

  @Test
  void anEmptyRawFolderDoesNotTakeThePlaceOfARelease() throws IOException {
    Path curated = folder.resolve("curated");
    EmptyReleases.publish(curated, "2026-01-01-abcdef", 165);
    Files.createDirectories(folder.resolve("raw/reports"));
    Files.writeString(folder.resolve("raw/_meta.json"), "{\"sharing\": \"public\"}");

    assertThat(runOf(folder.resolve("raw"), curated, folder.resolve("charts")))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err())
        .contains("raw: nothing was found", "--raw")
        .contains("Release 2026-01-01-abcdef with its 165 documents stays current");
    assertThat(new ReleaseLine(curated, Audience.ANALYSTS).ids())
        .containsExactly("2026-01-01-abcdef");
  }

  @Test
  void anEmptyRawFolderIsRefusedWhereNoReleaseIsEither() throws IOException {
    Files.createDirectories(folder.resolve("raw"));

    assertThat(runOf(folder.resolve("raw"), folder.resolve("curated"), folder.resolve("charts")))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("nothing was found").doesNotContain("stays current");
  }

  @Test
  void aCuratedFolderThatCannotBeWrittenIsAMistake() throws IOException {
    assertThat(runInto(underAFile(), folder.resolve("charts"))).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("cannot be written", "--curated");
  }

  @Test
  void aFileInThePlaceOfTheAudiencesChartsIsAMistakeFoundBeforeAnyWork() throws IOException {
    Path charts = Files.createDirectories(folder.resolve("charts"));
    Files.writeString(charts.resolve("analysts"), "In the way.");

    assertThat(runInto(folder.resolve("curated"), charts)).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("analysts: cannot be written", "--charts");
    assertThat(folder.resolve("curated")).doesNotExist();
  }

  @Test
  void aChartsFolderThatCannotBeWrittenIsAMistakeFoundBeforeAnyWork() throws IOException {
    assertThat(runInto(folder.resolve("curated"), underAFile())).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("cannot be written", "--charts");
    assertThat(folder.resolve("curated")).doesNotExist();
  }

  @Test
  void aLabelForAFileThatIsNotThereStopsTheRun() throws IOException {
    Files.createDirectories(folder.resolve("raw/reports"));
    Files.writeString(folder.resolve("raw/reports/report.txt"), "A report.");
    Files.writeString(
        folder.resolve("raw/_meta.json"),
        "{\"sharing\": \"public\","
            + " \"files\": {\"reports/reprot.txt\": {\"sharing\": \"confidential\"}}}");

    assertThat(gapline.execute("run", "--raw", folder.resolve("raw").toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("reprot.txt", "no such file");
  }

  @Test
  void anExampleThatFailsStopsTheRunOfAnEditedCodebook() throws IOException {
    GaplineInProcess.breakAnExample(folder.resolve("codebook"));
    Files.createDirectories(folder.resolve("raw/reports"));
    Files.writeString(folder.resolve("raw/reports/report.txt"), "A report.");

    assertThat(runOf(folder.resolve("raw"), folder.resolve("curated"), folder.resolve("charts")))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("expected themes", "weapons", "Then run: ./gapline check");
  }

  private Path underAFile() throws IOException {
    return Files.writeString(folder.resolve("file"), "in the way").resolve("below");
  }

  private int runInto(Path curated, Path charts) {
    return runOf(ProjectFolder.file("data/raw"), curated, charts);
  }

  private int runOf(Path raw, Path curated, Path charts) {
    return gapline.execute(
        "run",
        "--raw",
        raw.toString(),
        "--codebook",
        folder.resolve("codebook").toString(),
        "--curated",
        curated.toString(),
        "--charts",
        charts.toString());
  }
}
