package org.gapline.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The stable id of a document: {@code d-} and the first 16 hex digits of its bytes' SHA-256. */
public final class DocumentId {

  private static final int BYTES_SHOWN = 8;

  private DocumentId() {}

  /** The id of a file with these bytes. */
  public static String of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "d-" + HexFormat.of().formatHex(hash, 0, BYTES_SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
