package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Options that would have no effect, or an effect that nobody asked for, stop a command. */
class OptionsTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --all",
        "check --changes changes.jsonl --patterns",
        "check --theme victims",
        "evaluate --gold gold.jsonl --documents reports --fold-count 3"
      })
  void anOptionWithoutItsCompanionIsAMistake(String line) {
    assertThat(execute(line.split(" "))).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString()).contains("does nothing without --", "leave --", "--help");
  }

  @Test
  void aThemeThatTheCodebookLacksIsAMistakeThatNamesTheNearestAndTheList() {
    assertThat(execute("check", "--codebook", codebook(), "--patterns", "--theme", "victim"))
        .isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(err.toString())
        .contains("no theme \"victim\"", "Did you mean \"victims\"?", "themes.yaml", "weapons");
  }

  @Test
  void changesNeverOverwriteAFile() throws IOException {
    Path kept = Files.writeString(folder.resolve("changes.jsonl"), "mine");

    int exitCode =
        execute("check", "--codebook", codebook(), "--against", "current", "--changes", "" + kept);

    assertThat(exitCode).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(err.toString()).contains("is there already", "--changes");
    assertThat(kept).hasContent("mine");
  }

  @Test
  void helpShowsOnlyTheFoldersThatACommandWorksOn() {
    assertThat(execute("export", "--help")).isZero();

    assertThat(out.toString())
        .contains("--curated", "--config")
        .doesNotContain("--raw", "--charts");
  }

  @Test
  void foldersThatACommandDoesNotTouchMayBeGivenAllTheSame() {
    execute("export", "documents", "--raw", "x", "--charts", "y", "--curated", folder.toString());

    assertThat(err.toString()).contains("there is no release", "--raw x", "--charts y");
  }

  private static String codebook() {
    return ProjectFolder.file("data/codebook").toString();
  }

  private int execute(String... arguments) {
    CommandLine commands = Gapline.commandLine(Clock.systemUTC());
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(arguments);
  }
}
