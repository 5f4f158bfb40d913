package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Path;

/** A job was started before the one whose table it reads. */
public final class MissingTableException extends IOException {

  private static final long serialVersionUID = 1L;

  MissingTableException(Path folder, String job) {
    super(folder + ": there is no such table yet. Run first: ./gapline " + job);
  }
}
