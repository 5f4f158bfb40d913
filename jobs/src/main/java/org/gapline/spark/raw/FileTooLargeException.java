package org.gapline.spark.raw;

import java.io.IOException;

/** A file is larger than what is read of one of its kind; it was not read. */
public final class FileTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  FileTooLargeException(int most) {
    super("it is larger than " + (most >> 20) + " MB, the most that is read of one");
  }
}
