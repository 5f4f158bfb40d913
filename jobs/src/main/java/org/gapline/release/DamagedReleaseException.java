package org.gapline.release;

import java.io.IOException;
import java.nio.file.Path;

/** A release that is named and is not whole: a file is missing or cannot be read. */
public final class DamagedReleaseException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedReleaseException(Path damaged, Exception cause) {
    super(
        damaged
            + " is missing or damaged ("
            + cause.getMessage()
            + "), so that nothing can be read from this release. Run again to make a new one:"
            + " ./gapline run",
        cause);
  }
}
