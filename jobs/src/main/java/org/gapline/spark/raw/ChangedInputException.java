package org.gapline.spark.raw;

import java.io.IOException;

/** An input that is not what lay there when the run took stock of its inputs. */
public final class ChangedInputException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final String REMEDY =
      " Nothing was taken from it. Run again once nobody writes it any more.";

  private ChangedInputException(String message) {
    super(message);
  }

  /**
   * A record of a bulk file that was read once and is no longer there as it was.
   *
   * @param sourcePath the file and the place of the record in it
   */
  public static ChangedInputException record(String sourcePath) {
    return new ChangedInputException(
        sourcePath
            + " is not what it was when the run began. Run again once nobody writes the file any"
            + " more.");
  }

  static ChangedInputException gone() {
    return new ChangedInputException("It was there when the run began, and is gone." + REMEDY);
  }

  static ChangedInputException otherBytes() {
    return new ChangedInputException("It is not what it was when the run began." + REMEDY);
  }
}
