package org.gapline.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.gapline.storage.Storage;
import org.gapline.storage.WholeFiles;

/**
 * The file {@code CURRENT} that names the release in force. It is replaced by one atomic move, or
 * put whole where there is none, so that a reader finds the old name or the new one, whole, and
 * never nothing.
 */
public final class ReleasePointer {

  private static final String FILE = "CURRENT";
  private static final String LINK = "current";
  private static final String NO_NAME = "[^0-9A-Za-z-]";

  private final Path line;

  /**
   * @param line the folder of an audience, which holds {@code releases/}
   */
  public ReleasePointer(Path line) {
    this.line = line;
  }

  /**
   * The id of the release in force, or nothing before the first one. A file that was damaged gives
   * the name of a release that is not there, whatever its bytes are.
   */
  public Optional<String> read() throws IOException {
    try {
      byte[] name = Files.readAllBytes(line.resolve(FILE));
      return Optional.of(new String(name, StandardCharsets.UTF_8).strip().replaceAll(NO_NAME, "_"));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts another release in force.
   *
   * @throws IOException if the pointer could not be replaced; then the old one still holds
   */
  public void replace(String releaseId) throws IOException {
    byte[] name = (releaseId + "\n").getBytes(StandardCharsets.UTF_8);
    WholeFiles.replaceForGood(line.resolve(FILE), name, FILE + ".next");
    if (Storage.kind(line) == Storage.Kind.LOCAL_DISK) {
      replaceLink(releaseId);
    }
  }

  /** For people and for tools that follow links; no part of Gapline reads it. */
  private void replaceLink(String releaseId) throws IOException {
    Path next = line.resolve(LINK + ".next");
    Files.deleteIfExists(next);
    try {
      Files.createSymbolicLink(next, Path.of("releases", releaseId));
    } catch (UnsupportedOperationException e) {
      return;
    }
    Files.move(
        next,
        line.resolve(LINK),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
