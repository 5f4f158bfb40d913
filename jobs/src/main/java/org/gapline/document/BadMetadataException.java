package org.gapline.document;

/** Metadata that cannot be read as what they must be. Its message says what and where. */
final class BadMetadataException extends Exception {

  private static final long serialVersionUID = 1L;

  BadMetadataException(String message) {
    super(message);
  }
}
