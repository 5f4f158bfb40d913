package org.gapline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file that holds what must come out. With {@code -Dgapline.approve=true} a test writes it
 * instead of comparing; the change is then read in the diff.
 */
public final class GoldenFile {

  private GoldenFile() {}

  /** Holds what came out against the file. */
  public static void compare(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("gapline.approve")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual)
        .as("%s; where the change is meant, run with -Dgapline.approve=true", file)
        .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
  }
}
