package org.gapline.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A disk that takes no more, found among the causes of a failure. Libraries wrap it many times, and
 * what an executor met arrives as words alone, so it is told by the words of the system.
 */
final class DiskFailure {

  private static final Map<String, String> MEANINGS =
      Map.of(
          "No space left on device", "the disk is full",
          "Disk quota exceeded", "your share of the disk is used up",
          "File too large", "a file would grow past the limit set for this process (ulimit -f)",
          "Read-only file system", "the disk is read-only");

  /** More than any library writes before its first word of trouble. */
  private static final int PROBE_BYTES = 1 << 20;

  private DiskFailure() {}

  /**
   * What is wrong with the folder for temporary files; nothing where it can be written. Libraries
   * that unpack themselves there fail without saying why.
   */
  static Optional<String> ofTemporaryFiles() {
    Path probe = null;
    try {
      probe = Files.createTempFile("gapline", ".probe");
      Files.write(probe, new byte[PROBE_BYTES]);
      return Optional.empty();
    } catch (IOException e) {
      return inWords(e);
    } finally {
      delete(probe);
    }
  }

  private static void delete(Path probe) {
    try {
      if (probe != null) {
        Files.deleteIfExists(probe);
      }
    } catch (IOException e) {
      // It is empty, or nearly so.
    }
  }

  /** What is wrong and what to do; nothing where the disk is not at fault. */
  static Optional<String> inWords(Throwable failure) {
    return Causes.of(failure)
        .flatMap(cause -> meaning(cause).map(meaning -> message(cause, meaning)).stream())
        .findFirst();
  }

  private static Optional<String> meaning(Throwable failure) {
    String words = String.valueOf(failure.getMessage());
    return MEANINGS.entrySet().stream()
        .filter(each -> words.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String message(Throwable failure, String meaning) {
    String file = failure instanceof FileSystemException system ? system.getFile() : null;
    return (file == null ? "What was computed could not be written: " : file + ": ")
        + meaning
        + ". The current release is whole, and nothing is left to tidy up. Make room where curated"
        + " tables, charts and temporary files lie, then run again.";
  }
}
