package org.gapline.assessment.grid;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * The text of a table's bytes: UTF-8 or UTF-16 by its byte order mark, UTF-16 by its zero bytes,
 * else UTF-8 where it is that throughout, else Windows-1252, which is what spreadsheets save.
 */
final class TableText {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int SAMPLE = 4096;

  private TableText() {}

  /**
   * The text without its byte order mark.
   *
   * @throws RejectedInputException if the bytes are empty, blank or no text
   */
  static String of(byte[] bytes) throws RejectedInputException {
    Charset charset = charsetOf(bytes);
    if (charset == null) {
      throw new RejectedInputException(
          RejectReason.NOT_TEXT,
          "The bytes are no text, although the name promises a table of text. Save it as CSV.");
    }
    String text = new String(bytes, charset);
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw new RejectedInputException(
          RejectReason.EMPTY_FILE, "The file holds nothing. Remove it, or put the table in it.");
    }
    return text;
  }

  private static Charset charsetOf(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(bytes.length, SAMPLE);
    int zerosAtEven = zeros(bytes, length, 0);
    int zerosAtOdd = zeros(bytes, length, 1);
    if (zerosAtEven + zerosAtOdd > 0) {
      return charsetByZeros(zerosAtEven, zerosAtOdd, length / 2);
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /** In UTF-16 of a table of Latin letters nearly every other byte is zero. */
  private static Charset charsetByZeros(int atEven, int atOdd, int pairs) {
    if (atOdd * 2 > pairs && atEven * 20 < pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return atEven * 2 > pairs && atOdd * 20 < pairs ? StandardCharsets.UTF_16BE : null;
  }

  private static int zeros(byte[] bytes, int length, int from) {
    int zeros = 0;
    for (int i = from; i < length; i += 2) {
      if (bytes[i] == 0) {
        zeros++;
      }
    }
    return zeros;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
