package org.gapline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests find what stands in the project and beside it. */
public final class ProjectFolder {

  private ProjectFolder() {}

  /** A file or folder of the project. */
  public static Path file(String path) {
    return Path.of(System.getProperty("gapline.project", "..")).resolve(path).normalize();
  }

  /** A file or folder beside the project; the test is skipped where it is absent. */
  public static Path shared(String path) {
    Path file = file("../shared").resolve(path);
    assumeTrue(Files.exists(file), () -> "needs ../shared/" + path);
    return file;
  }
}
