package org.gapline.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.gapline.review.Sheet;
import org.gapline.review.SheetFormat;
import org.gapline.review.SheetKind;
import org.gapline.review.SheetLayout;

/** Sheets as files: the ending of the name tells the format. */
final class SheetFiles {

  private static final long MOST_BYTES = 64L << 20;

  private SheetFiles() {}

  /** The format of a file; a user's mistake where its name does not tell. */
  static SheetFormat format(Path file) {
    return SheetFormat.of(file.getFileName().toString())
        .orElseThrow(() -> new UserMistake(file + ": name a file that ends with .xlsx or .csv."));
  }

  /** Written beside and moved, so that nobody opens half a sheet; one that is there stays. */
  static void write(Sheet sheet, SheetLayout layout, Path file) throws IOException {
    SheetFormat format = format(file);
    if (Files.exists(file)) {
      throw new UserMistake(
          file + " is there already, and may hold somebody's work. Name another file with --out.");
    }
    Path next = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(next))) {
        format.write(sheet, layout, stream);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (java.nio.file.FileSystemException e) {
      throw new UserMistake(
          file + " cannot be written (" + Failures.inWords(e) + "). Check --out.");
    }
  }

  /** Of blind sheets and of reviews empty rows were not read: nothing may claim that they were. */
  static void requireReading(Sheet sheet, Path file) {
    boolean reading =
        sheet.rows().stream().anyMatch(row -> row.get(Sheet.SHEET).equals(SheetKind.READING.id()));
    if (!reading) {
      throw new UserMistake(
          "--complete is for sheets of --events, and "
              + file
              + " is none: its empty rows would count as read. Leave --complete out.");
    }
  }

  /** The sheet of a file; a user's mistake where it is none. */
  static Sheet read(Path file) {
    SheetFormat format = format(file);
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UserMistake(file + " is larger than any sheet that was exported.");
      }
      try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
        return checked(file, format.read(stream));
      }
    } catch (IOException e) {
      throw new UserMistake(file + " cannot be read: " + Failures.inWords(e) + ".");
    }
  }

  private static Sheet checked(Path file, Sheet sheet) {
    List<String> missing =
        SheetLayout.NEEDED.stream()
            .filter(name -> !sheet.columns().contains(name))
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      throw new UserMistake(
          file
              + " lacks the columns "
              + String.join(", ", missing)
              + ", so that nobody knows what was reviewed. Take in the sheet that"
              + " `gapline review export` wrote, with its header as it is.");
    }
    List<String> doubled =
        sheet.columns().stream()
            .filter(name -> !name.isEmpty())
            .filter(name -> sheet.columns().stream().filter(name::equals).count() > 1)
            .distinct()
            .toList();
    if (!doubled.isEmpty()) {
      throw new UserMistake(
          file + " has two columns named " + String.join(", ", doubled) + ". Take one away.");
    }
    return sheet;
  }
}
