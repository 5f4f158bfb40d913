package org.gapline.evaluation;

import java.io.IOException;

/** A line of a gold or prediction file that cannot be scored; says file, line, value and remedy. */
public final class GoldFormatException extends IOException {

  private static final long serialVersionUID = 1;

  GoldFormatException(String message, Throwable cause) {
    super(message, cause);
  }

  GoldFormatException(String message) {
    super(message);
  }
}
