package org.gapline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there, so that nobody opens half of it. */
final class WholeFile {

  private WholeFile() {}

  /** What writes the content. */
  interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  /**
   * Writes the file; a user's mistake where that cannot be done.
   *
   * @param option the option that names it
   */
  static Path write(Path file, Content content, String option) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(next))) {
        content.writeTo(stream);
      }
      return Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      throw new UserMistake(
          file + " cannot be written (" + Failures.inWords(e) + "). Check " + option + ".");
    } finally {
      removeRest(next);
    }
  }

  /** What a failure left; that it may stay must not hide the failure. */
  private static void removeRest(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }
}
