package org.gapline.document;

import org.gapline.hash.Sha256;

/** The stable id of a document: {@code d-} and the first 16 hex digits of its bytes' SHA-256. */
public final class DocumentId {

  private static final int DIGITS = 16;

  private DocumentId() {}

  /** The id of a file with these bytes. */
  public static String of(byte[] bytes) {
    return ofHash(Sha256.hex(bytes));
  }

  /** What an id tells of the SHA-256: its first hexadecimal digits. */
  public static String hashOf(String docId) {
    return docId.substring("d-".length());
  }

  /** The id of a file whose bytes have this SHA-256, in hexadecimal digits. */
  public static String ofHash(String sha256) {
    return "d-" + sha256.substring(0, DIGITS);
  }
}
