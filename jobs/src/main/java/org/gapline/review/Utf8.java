package org.gapline.review;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, strictly: bytes that are none are refused rather than replaced. */
final class Utf8 {

  private static final char MARK = '\ufeff';

  private Utf8() {}

  /** The text, without the mark by which spreadsheets know the encoding. */
  static String read(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }
}
