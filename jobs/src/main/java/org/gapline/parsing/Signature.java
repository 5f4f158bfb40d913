package org.gapline.parsing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** How a file begins, which tells its family whatever its name says. */
public enum Signature {
  PDF,
  RTF,
  /** A ZIP file, as are the newer office formats. */
  ZIP,
  /** Microsoft's compound file, as are the older office formats. */
  COMPOUND,
  /** The header of a mail message. */
  MESSAGE,
  /** None of these. */
  NONE;

  /** A PDF may begin a little into the file. */
  private static final int PDF_WITHIN = 1024;

  private static final int HEADER = 2048;

  private static final byte[] COMPOUND_MARK = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** Fields of which a message has three at least before its first empty line. */
  private static final List<String> FIELDS =
      List.of(
          "from:",
          "to:",
          "subject:",
          "date:",
          "received:",
          "return-path:",
          "delivered-to:",
          "message-id:",
          "mime-version:",
          "content-type:",
          "x-");

  /** The signature of a file; reads no more than its beginning. */
  public static Signature of(byte[] file) {
    if (startsWith(file, 0, COMPOUND_MARK)) {
      return COMPOUND;
    } else if (startsWith(file, 0, ascii("PK\u0003\u0004"))) {
      return ZIP;
    } else if (startsWith(file, 0, ascii("{\\rtf"))) {
      return RTF;
    } else if (isPdf(file)) {
      return PDF;
    }
    return isMessage(file) ? MESSAGE : NONE;
  }

  private static boolean isPdf(byte[] file) {
    byte[] mark = ascii("%PDF-");
    for (int at = 0; at < Math.min(file.length, PDF_WITHIN); at++) {
      if (file[at] == '%' && startsWith(file, at, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMessage(byte[] file) {
    String head =
        new String(file, 0, Math.min(file.length, HEADER), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int fields = 0;
    for (String line : head.lines().toList()) {
      if (line.isEmpty()) {
        break;
      }
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      if (!folded && !isField(line)) {
        return false;
      }
      fields += FIELDS.stream().anyMatch(line::startsWith) ? 1 : 0;
    }
    return fields >= 3;
  }

  /** A name without blanks, and a colon. */
  private static boolean isField(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && line.lastIndexOf(' ', colon) < 0;
  }

  private static boolean startsWith(byte[] file, int from, byte[] mark) {
    if (file.length < from + mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if (file[from + at] != mark[at]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
