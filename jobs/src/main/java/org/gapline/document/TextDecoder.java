package org.gapline.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;

/**
 * Turns bytes into text: by byte order mark, as UTF-8 where the bytes are valid UTF-8, by the
 * charset that a web page declares, as UTF-16 where every other byte is zero, else by what the
 * bytes look like, with Windows-1252 as the last resort. Bytes that are no text are refused.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SURE_ENOUGH = 60;

  private TextDecoder() {}

  /**
   * @param declared charset that the file itself names, or null
   * @param flags takes ENCODING_DETECTED and UNDECODABLE_BYTES
   */
  static String decode(byte[] bytes, String declared, Set<DocumentFlag> flags)
      throws RejectedInputException {
    Binary.refuse(bytes);
    String text = decodeText(bytes, declared, flags);
    if (text.isBlank()) {
      throw new RejectedInputException(
          RejectReason.EMPTY_FILE,
          "the file holds "
              + (bytes.length == 0 ? "nothing" : "only white space")
              + ". Save the report again, or take the file away.");
    }
    Binary.refuseControls(text);
    return text;
  }

  private static String decodeText(byte[] bytes, String declared, Set<DocumentFlag> flags) {
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Charset wide = Utf16.charset(bytes);
    if (wide != null) {
      flags.add(DocumentFlag.ENCODING_DETECTED);
      String text = new String(bytes, wide);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
    String strict = strictly(bytes, mark, StandardCharsets.UTF_8);
    if (strict != null) {
      return strict;
    }
    Charset named = charset(declared);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      String text = strictly(bytes, 0, named);
      if (text != null) {
        return text;
      }
    }
    return guessed(bytes, mark, flags);
  }

  private static String guessed(byte[] bytes, int mark, Set<DocumentFlag> flags) {
    String mostly = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    if (mark > 0 || isMostlyUtf8(bytes, mostly)) {
      flags.add(DocumentFlag.UNDECODABLE_BYTES);
      return mostly;
    }
    flags.add(DocumentFlag.ENCODING_DETECTED);
    String text = strictly(bytes, 0, detected(bytes));
    if (text == null) {
      flags.add(DocumentFlag.UNDECODABLE_BYTES);
      return new String(bytes, WINDOWS_1252);
    }
    return text;
  }

  /** Far more bytes in good sequences than in bad ones: UTF-8 with some damage. */
  private static boolean isMostlyUtf8(byte[] bytes, String text) {
    int bad = 0;
    int good = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\ufffd') {
        bad++;
      } else if (c >= 0x80) {
        good++;
      }
    }
    return good >= 3 * bad && bytes.length > 0;
  }

  private static Charset detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null || match.getConfidence() < SURE_ENOUGH) {
      return WINDOWS_1252;
    }
    Charset found = charset(match.getName());
    // Windows-1252 holds all that ISO-8859-1 holds, and the quotation marks besides.
    return found == null || found.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : found;
  }

  private static String strictly(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Charset charset(String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name);
      return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int at = 0; at < start.length; at++) {
      if ((bytes[at] & 0xFF) != start[at]) {
        return false;
      }
    }
    return true;
  }
}
