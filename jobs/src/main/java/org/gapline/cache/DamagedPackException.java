package org.gapline.cache;

import java.io.IOException;
import java.nio.file.Path;

/** A pack is cut short, or its bytes are not those that were written. */
final class DamagedPackException extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedPackException(Path file) {
    super(file.getFileName() + " is damaged");
  }
}
