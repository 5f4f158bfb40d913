package org.gapline.document;

import org.gapline.hash.Sha256;

/** The stable id of a document: {@code d-} and the first 16 hex digits of its bytes' SHA-256. */
public final class DocumentId {

  private static final int DIGITS = 16;

  private DocumentId() {}

  /** The id of a file with these bytes. */
  public static String of(byte[] bytes) {
    return "d-" + Sha256.hex(bytes).substring(0, DIGITS);
  }
}
