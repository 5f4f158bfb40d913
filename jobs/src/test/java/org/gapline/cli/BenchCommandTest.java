package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a benchmark refuses before any work, and a small one to its end; .ci/run has one with the
 * main job.
 */
class BenchCommandTest {

  private static final String CODEBOOK = ProjectFolder.file("data/codebook").toString();

  @TempDir Path folder;
  private final GaplineInProcess gapline = new GaplineInProcess();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,10 | \"0\" is no number of documents",
        "-5,10 | \"-5\" is no number of documents",
        "few,many | \"few\" is no number of documents",
        "10 | takes two sizes",
        "10,20,30 | takes two sizes",
        "20,10 | second size has to be larger",
        "20,20 | second size has to be larger"
      })
  void wrongSizesAreAMistake(String sizes, String said) {
    assertThat(gapline.execute("bench", "--documents=" + sizes)).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains(said, "--documents").doesNotContain("\tat ");
  }

  @Test
  void aPartThatIsNotThereIsAnsweredWithTheNearest() {
    assertThat(gapline.execute("bench", "--only", "run,flor")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("--only flor", "Did you mean \"floor\"?");
  }

  @Test
  void aPageWithoutMarksIsRefusedBeforeTheLongWork() throws IOException {
    Path page = Files.writeString(folder.resolve("page.md"), "No marks.");

    assertThat(gapline.execute("bench", "--report", page.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("page.md", "<!-- bench -->", "--report");
  }

  @Test
  void aFolderThatIsAFileCannotKeepTheCorpus() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(execute("--keep", file.toString())).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("cannot be written", "--keep");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"hdfs://nohost/x | takes a folder of a local disk", "'' | names no folder"})
  void corporaAreKeptOnADiskInAFolderThatHasAName(String kept, String said) {
    assertThat(execute("--keep", kept)).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("--keep", said);
  }

  @Test
  void aDiskWithoutRoomIsTold() {
    assertThat(execute("--documents", "1,9999999999", "--keep", folder.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("MB are free", "9,999,999,999 documents", "--keep");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aSampleThatIsNotThereIsToldBeforeTheLongWork() {
    assertThat(execute("--only", "start", "--raw", folder.resolve("absent").toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("absent: there is no such folder", "--raw");
    assertThat(gapline.out()).isEmpty();
  }

  @Test
  void whatIsInTheWayOfAKeptCorpusIsTold() throws IOException {
    Files.writeString(folder.resolve("raw-20"), "");

    assertThat(execute("--documents", "10,20", "--keep", folder.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("raw-20", "cannot be written", "--keep");
  }

  private int execute(String... options) {
    List<String> arguments = new ArrayList<>(List.of("bench", "--codebook", CODEBOOK));
    arguments.addAll(List.of("--only", "run"));
    arguments.addAll(List.of(options));
    return gapline.execute(arguments.toArray(String[]::new));
  }

  @Test
  void aSmallBenchmarkOfThePlainProgramWritesItsFiguresDown() throws Exception {
    Path page =
        Files.writeString(folder.resolve("page.md"), "<!-- bench -->\n<!-- end of bench -->\n");
    List<String> arguments = new ArrayList<>(List.of("bench", "--documents", "20,40"));
    arguments.addAll(List.of("--only", "floor", "--keep", folder.resolve("kept").toString()));
    arguments.addAll(List.of("--report", page.toString()));

    GaplineProcess.Ended ended = GaplineProcess.run(GaplineProcess.Surroundings.usual(), arguments);

    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(ended.output()).contains("| plain program", "holds").doesNotContain("WRONG");
    assertThat(page).content().contains("| plain program, 2 threads", "`gapline bench --documents");
    assertThat(folder.resolve("kept"))
        .isDirectoryContaining("glob:**raw-20")
        .isDirectoryContaining("glob:**raw-40")
        .isDirectoryNotContaining("glob:**gapline-bench*");
  }
}
