package org.gapline.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Recognises UTF-16, with a byte order mark or by the zero bytes of its Latin letters. */
final class Utf16 {

  private static final int SNIFFED = 4096;
  private static final int ENOUGH = 8;

  private Utf16() {}

  /** The charset, or null where the bytes are no UTF-16. */
  static Charset charset(byte[] bytes) {
    if (bytes.length >= 2) {
      int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
      if (first == 0xFEFF) {
        return StandardCharsets.UTF_16BE;
      } else if (first == 0xFFFE) {
        return StandardCharsets.UTF_16LE;
      }
    }
    return unmarked(bytes);
  }

  private static Charset unmarked(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED) & ~1;
    if (length < ENOUGH) {
      return null;
    }
    int evenZeros = 0;
    int oddZeros = 0;
    for (int at = 0; at < length; at += 2) {
      evenZeros += bytes[at] == 0 ? 1 : 0;
      oddZeros += bytes[at + 1] == 0 ? 1 : 0;
    }
    int most = length / 2 * 6 / 10;
    if (evenZeros == 0 && oddZeros >= most) {
      return StandardCharsets.UTF_16LE;
    }
    return oddZeros == 0 && evenZeros >= most ? StandardCharsets.UTF_16BE : null;
  }
}
