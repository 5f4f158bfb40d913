package org.gapline.release;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** A release that is named and is not whole: a file is missing or cannot be read. */
public final class DamagedReleaseException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final String WHAT_TO_DO =
      ", so that nothing can be read from this release. Run again to make a new one:"
          + " ./gapline run";

  private final transient Path release;

  DamagedReleaseException(Path release, Path damaged, Exception cause) {
    super(damaged + whatIsWrong(cause) + WHAT_TO_DO, cause);
    this.release = release;
  }

  /** A file whose bytes are others than they were. */
  DamagedReleaseException(Path release, Path damaged) {
    this(release, damaged, null);
  }

  /** A table that lost rows, or has more than it had. */
  DamagedReleaseException(Path release, Path damaged, long rows, long promised) {
    super(
        String.format(
            Locale.ROOT,
            "%s is damaged: it has %,d rows where RELEASE.json says %,d%s",
            damaged,
            rows,
            promised,
            WHAT_TO_DO));
    this.release = release;
  }

  /** The folder of the release. */
  public Path release() {
    return release;
  }

  /** In words of our own: those of the libraries that read it name no remedy. */
  private static String whatIsWrong(Exception cause) {
    if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
      return " is missing";
    } else if (cause instanceof AccessDeniedException) {
      return " may not be read by you";
    }
    return " is damaged: it is not what was written";
  }
}
