package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.briefing.BriefingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BriefCommandTest {

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void publish() throws IOException {
    BriefingFixture.typical().publish(folder.resolve("curated"));
  }

  private int execute(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add(1, "--curated=" + folder.resolve("curated"));
    if (arguments[0].equals("brief")) {
      all.add("--codebook=" + ProjectFolder.file("data/codebook"));
    }
    CommandLine commands = Gapline.commandLine(Clock.systemUTC());
    return commands.setErr(new PrintWriter(err)).execute(all.toArray(new String[0]));
  }

  @Test
  void allFormatsAreWrittenUnderTheIdsOfSubjectAndRelease() throws IOException {
    Path out = folder.resolve("out");

    assertThat(execute("brief", "--region", "all", "--quiet", "--out", "" + out)).isZero();

    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "briefing-all-2026-11-21-7f2cd8.docx",
              "briefing-all-2026-11-21-7f2cd8.pdf",
              "briefing-all-2026-11-21-7f2cd8.html");
    }
  }

  @Test
  void aSubjectMustBeGivenAndKnown() {
    assertThat(execute("brief")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(execute("brief", "--region", "west-afrika")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(execute("brief", "--state", "Kenyaa")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(execute("brief", "--region", "all", "--theme", "victim"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString())
        .contains("Give one of --region and --state")
        .contains("Did you mean \"west-africa\"?")
        .contains("Did you mean \"Kenya\"?")
        .contains("Did you mean \"victims\"?");
  }

  @Test
  void aDayBeforeAllReleasesAndAnAudienceWithoutOneAreToldWithTheirRemedy() {
    assertThat(execute("brief", "--region", "all", "--as-of", "2020-01-31"))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(execute("brief", "--region", "all", "--audience", "donors"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString())
        .contains("No release for managers is as old as 2020-01-31")
        .contains("run --audience donors");
  }

  @Test
  void aDayThatIsNoneIsToldWithoutTheWordsOfALibrary() {
    assertThat(execute("brief", "--region", "all", "--as-of", "01/02/2026"))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(execute("brief", "--region", "all", "--as-of", "2026-02-31"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString())
        .contains("\"01/02/2026\" is no day; write one as 2026-11-30")
        .contains("\"2026-02-31\" is no day")
        .doesNotContain("java.time");
  }

  @Test
  void otherStatesAreNamedInTheBriefingOfAStateOnRequest() {
    String out = "" + folder.resolve("out");

    assertThat(
            execute("brief", "--state", "KEN", "--name-states", "--format", "html", "--out", out))
        .isZero();
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldBeforeAnyWork() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "a file");

    assertThat(execute("brief", "--region", "all", "--out", "" + file))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(execute("export", "standing", "--audience", "managers", "--out", "" + folder))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(execute("export", "standing", "--audience", "managers", "--out", file + "/x.csv"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString())
        .contains("so no briefing could be written")
        .contains("is a folder. Name a file in it with --out, as " + folder.resolve("standing.csv"))
        .contains("so nothing could be exported");
  }

  @Test
  void anOptionThatTheFormatOfAnExportDoesNotKnowIsAMistake() {
    assertThat(execute("export", "standing", "--format", "jsonl", "--bom"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("--bom does nothing with this format", "--format csv");
  }

  @Test
  void anExportToAFileIsDescribedBesideIt() {
    Path file = folder.resolve("made/standing.xlsx");

    int exitCode =
        execute(
            "export", "standing", "--format", "xlsx", "--audience", "managers", "--out", "" + file);

    assertThat(exitCode).isZero();
    assertThat(file).isNotEmptyFile();
    assertThat(folder.resolve("made/datapackage.json")).content().contains("standing.xlsx");
  }
}
