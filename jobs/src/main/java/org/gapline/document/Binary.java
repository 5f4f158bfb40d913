package org.gapline.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Refuses files that are named like text and hold something else. */
final class Binary {

  private static final Map<String, String> SIGNATURES = signatures();
  private static final int SNIFFED = 8192;

  private Binary() {}

  static void refuse(byte[] bytes) throws RejectedInputException {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (start.startsWith(signature.getKey())) {
        throw notText("the file is " + signature.getValue() + " although its name promises text");
      }
    }
  }

  /** Text has line ends and tabs, and next to no other control characters. */
  static void refuseControls(String text) throws RejectedInputException {
    int length = Math.min(text.length(), SNIFFED);
    int controls = 0;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (c == 0) {
        throw notText("the file holds zero bytes, which no text has");
      }
      controls += c < ' ' && !Character.isWhitespace(c) && c != '\b' && c != '\u001b' ? 1 : 0;
    }
    if (controls * 50 > length) {
      throw notText(controls + " of its first " + length + " characters are control characters");
    }
  }

  private static RejectedInputException notText(String found) {
    return new RejectedInputException(
        RejectReason.NOT_TEXT,
        found + ". Give it the ending of its format, or save the report as .txt or .html.");
  }

  private static Map<String, String> signatures() {
    Map<String, String> signatures = new LinkedHashMap<>();
    signatures.put("%PDF-", "a PDF");
    signatures.put("PK\u0003\u0004", "a ZIP archive (so are .docx, .odt and .pptx)");
    signatures.put("\u0089PNG", "a PNG picture");
    signatures.put("\u00ff\u00d8\u00ff", "a JPEG picture");
    signatures.put("GIF8", "a GIF picture");
    signatures.put("\u00d0\u00cf\u0011\u00e0", "an old Office file (.doc, .xls, .ppt, .msg)");
    signatures.put("{\\rtf", "an RTF document");
    signatures.put("\u001f\u008b", "a gzip archive");
    signatures.put("PAR1", "a Parquet file");
    return signatures;
  }
}
