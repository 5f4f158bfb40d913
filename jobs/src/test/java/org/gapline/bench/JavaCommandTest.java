package org.gapline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.gapline.ProjectFolder;
import org.junit.jupiter.api.Test;

/** A benchmark tells of what users run only as long as both start with the same settings. */
class JavaCommandTest {

  @Test
  void startsARunWithTheSettingsThatTheCommandChooses() throws IOException {
    String command = Files.readString(ProjectFolder.file("gapline"));

    assertThat(command)
        .contains(chosen(JavaCommand.SMALL), chosen(JavaCommand.KNOWN), chosen(JavaCommand.LARGE));
    List<String> less = JavaCommand.COMPILING_LESS;
    assertThat(command)
        .contains(added(less.subList(0, 2)) + added(less.subList(2, 4)))
        .contains(added(less.subList(4, 7)))
        .contains("  " + added(JavaCommand.LARGE_PAGES));
  }

  private static String added(List<String> settings) {
    return "    options+=(" + String.join(" ", settings) + ")\n";
  }

  private static String chosen(JavaCommand java) {
    return "  options=(" + String.join(" ", java.settings()) + ")\n";
  }
}
