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

  static ChangedInputException gone() {
    return new ChangedInputException("It was there when the run began, and is gone." + REMEDY);
  }

  static ChangedInputException otherBytes() {
    return new ChangedInputException("It is not what it was when the run began." + REMEDY);
  }
}
