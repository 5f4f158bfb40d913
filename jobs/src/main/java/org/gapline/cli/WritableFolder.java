package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gapline.disclosure.Audience;

/** Whether a folder can be written, found out before any work. */
final class WritableFolder {

  private WritableFolder() {}

  /** The folder of an audience may be closed where the curated folder above it is open. */
  static void checkLine(FolderOptions folders, Audience audience) {
    check(folders.line(audience).folder(), "--curated", "no release could be kept");
  }

  /** The same of the folder of its charts. */
  static void checkCharts(FolderOptions folders, Audience audience) {
    Path charts = folders.chartsFolder().resolve(audience.folder());
    check(charts, "--charts", "no chart could be drawn");
  }

  /**
   * Makes the folder and writes into it.
   *
   * @param option the option that names the folder
   * @param spoils what could not be done without it
   * @throws UserMistake if it cannot be written
   */
  static void check(Path folder, String option, String spoils) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".probe", null));
    } catch (IOException e) {
      throw new UserMistake(
          folder
              + ": cannot be written ("
              + Failures.inWords(e)
              + "), so "
              + spoils
              + ". Give yourself write permission there, or name another folder with "
              + option
              + ".");
    }
  }
}
