package org.gapline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;

/** A benchmark tells of what users run only as long as both start with the same settings. */
class JavaCommandTest {

  @Test
  void startsARunWithTheSettingsThatTheCommandChooses() throws IOException {
    String command = Files.readString(ProjectFolder.file("gapline"));

    assertThat(command)
        .contains(chosen(JavaCommand.SMALL), chosen(JavaCommand.KNOWN), chosen(JavaCommand.LARGE));
    assertThat(
            command
                .replace(")\n    options+=(", " ")
                .substring(command.indexOf(chosen(JavaCommand.KNOWN))))
        .contains(chosen(JavaCommand.LARGE_KNOWN));
  }

  private static String chosen(JavaCommand java) {
    return "  options=(" + String.join(" ", java.settings()) + ")\n";
  }
}
