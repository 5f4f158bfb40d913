package org.gapline.release;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A release that is named and is not whole: a file is missing or cannot be read. */
public final class DamagedReleaseException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedReleaseException(Path damaged, Exception cause) {
    super(
        damaged
            + whatIsWrong(cause)
            + ", so that nothing can be read from this release. Run again to make a new one:"
            + " ./gapline run",
        cause);
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
