package org.gapline.codebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a table of the codebook, without the mark that some editors put before it. */
final class TableText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TableText() {}

  /** A file that is no text, with the line from which on it is none. */
  static final class NoTextException extends Exception {

    private static final long serialVersionUID = 1L;
    private final int line;

    private NoTextException(int line, String what) {
      super(what);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /**
   * Decodes the bytes of a file.
   *
   * @throws NoTextException where it is not UTF-8, or holds characters of no text
   */
  static String of(byte[] content) throws NoTextException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      String lossy = new String(content, StandardCharsets.UTF_8);
      throw new NoTextException(lineOf(lossy, lossy.indexOf('\uFFFD')), "is not UTF-8");
    }
    int nothing = text.indexOf('\0');
    if (nothing >= 0) {
      throw new NoTextException(lineOf(text, nothing), "holds a character of value 0");
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static int lineOf(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
