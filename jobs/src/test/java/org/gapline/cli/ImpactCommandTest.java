package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code gapline impact} says of mistakes, before it reads anything. */
class ImpactCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\n", "\u0000"})
  void donorWithoutANameIsAskedFor(String donor) {
    assertThat(mistake("--donor", donor)).startsWith("Whose impact is not said.");
    assertThat(mistake("--donor", donor, "--theme", "victims"))
        .startsWith("Whose impact is not said.");
  }

  @Test
  void audienceWithoutAReleaseIsToldWhatToRun() {
    String codebook = ProjectFolder.file("data/codebook").toString();

    assertThat(mistake("--donor", "Japan", "--curated", folder.toString(), "--codebook", codebook))
        .contains("there is no release for analysts yet. Run: ");
  }

  @Test
  void folderInPlaceOfAFileIsRefusedBeforeAnythingIsDrawn() {
    assertThatThrownBy(() -> new ImpactFiles(null).write(null, folder))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("is a folder. Name a file with --out");
    assertThat(folder).isEmptyDirectory();
  }

  private String mistake(String... options) {
    StringWriter said = new StringWriter();
    String[] command = new String[options.length + 1];
    command[0] = "impact";
    System.arraycopy(options, 0, command, 1, options.length);
    int exit =
        Gapline.commandLine(ReviewFixture.CLOCK)
            .setErr(new PrintWriter(said, true))
            .execute(command);
    assertThat(exit).isEqualTo(ExitCodes.USER_MISTAKE);
    return said.toString();
  }
}
