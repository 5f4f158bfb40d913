package org.gapline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A page of the documentation in which the benchmark's figures stand between two marks.
 *
 * @param file the page
 */
public record MarkedPage(Path file) {

  static final String BEGIN = "<!-- bench -->";
  static final String END = "<!-- end of bench -->";

  /** Why the figures cannot be written there, in words; nothing where they can. */
  public Optional<String> problem() throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.of(file + ": there is no such page.");
    }
    if (!Files.isWritable(file)) {
      return Optional.of(file + ": cannot be written.");
    }
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN);
    if (begin < 0 || text.indexOf(END, begin) < 0) {
      return Optional.of(
          file
              + ": has no marks between which figures would stand. Write the lines "
              + BEGIN
              + " and "
              + END
              + " into it.");
    }
    return Optional.empty();
  }

  /** Puts figures in the place of those before. */
  public void replace(String figures) throws IOException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END, begin);
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(
        beside, text.substring(0, begin) + "\n" + figures.strip() + "\n" + text.substring(end));
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
