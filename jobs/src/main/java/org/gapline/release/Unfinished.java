package org.gapline.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.hash.Sha256;

/**
 * Folders of releases that are being written, or deleted, in the place where whole ones lie: each
 * holds a mark, which is its first file and goes when it is whole. No reader looks at one, and the
 * next run removes what a killed one left.
 */
final class Unfinished {

  private static final String MARK = "UNFINISHED";
  private static final int HASH_DIGITS = 6;

  private Unfinished() {}

  /** Whether a folder is one. */
  static boolean is(Path folder) {
    return Files.exists(folder.resolve(MARK));
  }

  /** A folder of its own for a release, once leftovers are gone. */
  static Path begin(Path releases, Instant now) throws IOException {
    Files.createDirectories(releases);
    clear(releases);
    String day = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
    Path stage = null;
    for (int attempt = 0; stage == null || Files.exists(stage); attempt++) {
      byte[] moment = (now + " " + attempt).getBytes(StandardCharsets.UTF_8);
      stage = releases.resolve(day + "-" + Sha256.hex(moment).substring(0, HASH_DIGITS));
    }
    Files.createDirectories(stage);
    mark(stage);
    return stage;
  }

  /** Removes what killed runs left; nothing where there are no releases. */
  static void clear(Path releases) throws IOException {
    List<Path> leftovers;
    try (Stream<Path> folders = Files.list(releases)) {
      leftovers = folders.filter(Unfinished::is).toList();
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path leftover : leftovers) {
      delete(leftover);
    }
  }

  /**
   * Deletes one, its mark after all else: a store deletes one object after the other, in the order
   * of their names, so that a deletion that is cut off would leave a folder without a mark.
   */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> held = Files.list(folder)) {
      for (Path each : held.filter(Unfinished::isNoMark).toList()) {
        Folders.delete(each);
      }
    }
    Folders.delete(folder);
  }

  private static boolean isNoMark(Path held) {
    return !held.getFileName().toString().equals(MARK);
  }

  /** It is whole. */
  static void end(Path stage) throws IOException {
    Files.delete(stage.resolve(MARK));
  }

  /** Deletes a release: marked first, so that a killed deletion leaves no half release. */
  static void discard(Path release) throws IOException {
    if (Files.exists(release)) {
      mark(release);
      delete(release);
    }
  }

  private static void mark(Path folder) throws IOException {
    Files.write(folder.resolve(MARK), new byte[0]);
  }
}
