package org.gapline.review;

/** A row of a sheet that cannot be taken in; the message says why and how to mend it. */
final class RefusedRowException extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedRowException(String message) {
    super(message);
  }
}
