package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command says to a user who made a mistake; none of this starts Spark. */
class GaplineTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copyTheCodebook() throws IOException {
    Path from = ProjectFolder.file("data/codebook");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve("codebook").resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  @Test
  void withoutArgumentsItPrintsHelp() {
    assertThat(execute()).isEqualTo(ExitCodes.DONE);

    assertThat(out.toString()).contains("run", "check", "export", "releases", "Begin with");
  }

  @Test
  void everyCommandExplainsItself() {
    for (List<String> command : commands(Gapline.commandLine(CLOCK), List.of())) {
      List<String> arguments = new ArrayList<>(command);
      arguments.add("--help");

      assertThat(execute(arguments.toArray(String[]::new))).as("%s", command).isZero();
    }
    assertThat(out.toString()).contains("--config", "--master", "--keep", "--predictions");
  }

  @Test
  void anUnknownCommandIsAMistakeWithASuggestion() {
    assertThat(execute("exprot")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("export");
  }

  @Test
  void anUnknownAudienceIsAMistakeThatNamesTheKnownOnes() {
    assertThat(execute("run", "--audience", "everybody")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("everybody").contains("analysts, managers, donors");
  }

  @Test
  void aMissingRawFolderIsAMistakeThatSaysWhatToDo() {
    assertThat(execute("run", "--raw", folder.resolve("nowhere").toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("nowhere", "no such folder", "--raw");
  }

  @Test
  void aCuratedFolderThatCannotBeWrittenIsAMistake() throws IOException {
    assertThat(runInto(underAFile(), folder.resolve("charts"))).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("cannot be written", "--curated");
  }

  @Test
  void aChartsFolderThatCannotBeWrittenIsAMistakeFoundBeforeAnyWork() throws IOException {
    assertThat(runInto(folder.resolve("curated"), underAFile())).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("cannot be written", "--charts");
    assertThat(folder.resolve("curated")).doesNotExist();
  }

  @Test
  void aPurgeOfWhatIsNoDocumentIsAMistake() {
    assertThat(execute("releases", "purge", "nonsense", "--curated", folder.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("nonsense", "doc_id");
    assertThat(folder.resolve(".withdrawn")).doesNotExist();
  }

  @Test
  void aReleaseThatIsGoneIsNamedWithTheRemedy() throws IOException {
    Files.createDirectories(folder.resolve("analysts"));
    Files.writeString(folder.resolve("analysts/CURRENT"), "2026-01-01-abcdef\n");

    assertThat(execute("export", "events", "--curated", folder.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("2026-01-01-abcdef", "is missing", "gapline run");
  }

  @Test
  void aLabelForAFileThatIsNotThereStopsTheRun() throws IOException {
    Files.createDirectories(folder.resolve("raw/reports"));
    Files.writeString(folder.resolve("raw/reports/report.txt"), "A report.");
    Files.writeString(
        folder.resolve("raw/_meta.json"),
        "{\"sharing\": \"public\","
            + " \"files\": {\"reports/reprot.txt\": {\"sharing\": \"confidential\"}}}");

    assertThat(execute("run", "--raw", folder.resolve("raw").toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("reprot.txt", "no such file");
  }

  @Test
  void whatInputSaysCannotSteerTheTerminal() throws IOException {
    Path themes = folder.resolve("codebook/themes.yaml");
    Files.writeString(themes, Files.readString(themes) + "\n  \"\\e[31mred\": x\n");

    execute("check", "--codebook", folder.resolve("codebook").toString());

    assertThat(err.toString()).isNotEmpty().doesNotContain("\u001b");
  }

  @Test
  void anExportWithoutAReleaseSaysWhatToRun() {
    assertThat(
            execute("export", "standing", "--curated", folder.toString(), "--audience", "donors"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("Run: ./gapline run --audience donors --curated " + folder);
  }

  @Test
  void anExampleThatFailsStopsTheRunOfAnEditedCodebook() throws IOException {
    Path themes = folder.resolve("codebook/themes.yaml");
    String text = Files.readString(themes);
    int examples = text.indexOf("examples:");
    int end = text.indexOf("themes: [", examples);
    Files.writeString(
        themes, text.substring(0, end) + "themes: [weapons, " + text.substring(end + 9));
    Files.createDirectories(folder.resolve("raw/reports"));

    int exitCode =
        execute(
            "run",
            "--raw",
            folder.resolve("raw").toString(),
            "--codebook",
            folder.resolve("codebook").toString(),
            "--curated",
            folder.resolve("curated").toString(),
            "--charts",
            folder.resolve("charts").toString());

    assertThat(exitCode).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("expected themes", "weapons", "Then run: ./gapline check");
  }

  @Test
  void aPreviewAgainstAnUnknownReleaseNamesThoseThatThereAre() throws IOException {
    Path codebook = folder.resolve("codebook");
    String[] arguments = {
      "check",
      "--codebook",
      codebook.toString(),
      "--curated",
      folder.toString(),
      "--against",
      "2025"
    };
    assertThat(execute(arguments)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("no release for analysts yet");

    release("2026-01-01-abcdef");
    release("2026-02-01-abcdef");
    assertThat(execute(arguments)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString())
        .contains("no release \"2025\"", "2026-01-01-abcdef, 2026-02-01-abcdef", "current");

    arguments[arguments.length - 1] = "2026";
    assertThat(execute(arguments)).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("Several releases", "Write more of the id");
  }

  @Test
  void releasesToCompareAreNamedByTheBeginningOfTheirIdOrAsCurrent() throws IOException {
    release("2026-01-01-abcdef");
    release("2026-02-01-abcdef");
    String curated = folder.toString();

    assertThat(execute("releases", "diff", "--curated", curated, "2026-01", "current")).isZero();
    assertThat(execute("releases", "diff", "--curated", curated, "2025", "current"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("no release \"2025\"", "2026-02-01-abcdef");
  }

  /** An empty release in force. */
  private void release(String id) throws IOException {
    ReleaseLine line = new ReleaseLine(folder, Audience.ANALYSTS);
    line.publish(
        line.freshStage(),
        new ReleaseManifest(
            id,
            "2026-01-01T00:00:00Z",
            "analysts",
            "1",
            "v1",
            "none",
            false,
            List.of(),
            List.of(),
            Map.of(),
            List.of()));
  }

  @Test
  void anUnknownTableIsAMistakeThatNamesTheTables() {
    assertThat(execute("export", "standings")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("standings").contains("documents, events, statements");
  }

  @Test
  void theShippedCodebookPassesItsCheck() {
    assertThat(execute("check", "--codebook", folder.resolve("codebook").toString()))
        .as(err.toString())
        .isEqualTo(ExitCodes.DONE);
  }

  @Test
  void allMistakesOfACodebookAreListedWithTheirLines() throws IOException {
    Path themes = folder.resolve("codebook/themes.yaml");
    List<String> lines = new ArrayList<>(Files.readAllLines(themes));
    int first = indexOf(lines, "- id: resources");
    int second = indexOf(lines, "- id: gender");
    lines.set(second, lines.get(second).replace("gender", "resources"));
    lines.set(
        second + 1,
        lines.get(second + 1).substring(0, lines.get(first).indexOf('-')) + "  facett: x");
    Files.write(themes, lines);

    int exitCode = execute("check", "--codebook", folder.resolve("codebook").toString());

    assertThat(exitCode).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString())
        .contains("themes.yaml:" + (second + 1))
        .contains("\"resources\"", "line " + (first + 1))
        .contains("themes.yaml:" + (second + 2), "facett", "Did you mean \"facet\"?")
        .contains("Then run: ./gapline check --codebook " + folder.resolve("codebook"));
  }

  @Test
  void anUnknownKeyOfTheConfigurationNamesTheNearestKnownOne() throws IOException {
    Path config = folder.resolve("gapline.yaml");
    Files.writeString(config, "curatd: x\n");

    assertThat(execute("export", "standing", "--config", config.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("gapline.yaml:1", "curatd", "curated");
  }

  private Path underAFile() throws IOException {
    return Files.writeString(folder.resolve("file"), "in the way").resolve("below");
  }

  private int runInto(Path curated, Path charts) {
    return execute(
        "run",
        "--raw",
        ProjectFolder.file("data/raw").toString(),
        "--codebook",
        folder.resolve("codebook").toString(),
        "--curated",
        curated.toString(),
        "--charts",
        charts.toString());
  }

  private int execute(String... arguments) {
    CommandLine commands = Gapline.commandLine(CLOCK);
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(arguments);
  }

  private static List<List<String>> commands(CommandLine commands, List<String> before) {
    List<List<String>> all = new ArrayList<>();
    commands
        .getSubcommands()
        .forEach(
            (name, command) -> {
              List<String> path = new ArrayList<>(before);
              path.add(name);
              all.add(path);
              all.addAll(commands(command, path));
            });
    return all;
  }

  private static int indexOf(List<String> lines, String part) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(part)) {
        return i;
      }
    }
    throw new AssertionError("no line " + part);
  }
}
