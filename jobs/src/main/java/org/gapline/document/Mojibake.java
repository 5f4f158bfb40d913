package org.gapline.document;

import java.util.Set;

/**
 * Turns back UTF-8 that had been read as Windows-1252, once or several times, wherever it stands: a
 * text may be damaged in some of its parts only. What cannot be such a sequence stays as it is.
 */
final class Mojibake {

  private static final int PASSES = 3;

  /** Windows-1252 characters of the bytes 0x80 to 0x9F; a zero where the byte has none. */
  private static final String HIGH_CONTROLS =
      "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0"
          + "\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";

  private Mojibake() {}

  /** The text with such sequences repaired; flags the repair. */
  static String repair(String text, Set<DocumentFlag> flags) {
    String repaired = text;
    for (int pass = 0; pass < PASSES; pass++) {
      String next = pass == 0 || isStillDamaged(repaired) ? onePass(repaired) : null;
      if (next == null) {
        break;
      }
      repaired = next;
    }
    if (!repaired.equals(text)) {
      flags.add(DocumentFlag.MOJIBAKE_REPAIRED);
    }
    return repaired;
  }

  /** What was read wrongly twice shows the beginnings of accents and quotation marks again. */
  private static boolean isStillDamaged(String text) {
    return text.contains("\u00e2\u20ac")
        || text.indexOf('\u00c3') >= 0
        || text.indexOf('\u00c2') >= 0;
  }

  private static String onePass(String text) {
    StringBuilder out = null;
    int copied = 0;
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) < '\u00c2' || text.charAt(at) > '\u00f4') {
        at++;
        continue;
      }
      Found found = sequence(text, at);
      if (found == null) {
        at++;
        continue;
      }
      out = out == null ? new StringBuilder(text.length()) : out;
      out.append(text, copied, at).append(found.repaired());
      at = found.end();
      copied = at;
    }
    return out == null ? null : out.append(text, copied, text.length()).toString();
  }

  /** A sequence turned back, and the offset after it. */
  record Found(String repaired, int end) {}

  private static Found sequence(String text, int at) {
    int length = length(text.charAt(at));
    int code = decode(text, at, length);
    if (code >= 0) {
      return accepted(text, at, length, code)
          ? new Found(Character.toString(code), at + length)
          : null;
    }
    return LossyMojibake.at(text, at);
  }

  private static boolean accepted(String text, int at, int length, int code) {
    if (length == 2) {
      return acceptedPair(text, at, code);
    }
    boolean common =
        (code >= 0x2000 && code < 0x2c00)
            || (code >= 0x1e00 && code < 0x1f00)
            || (code >= 0xfb00 && code <= 0xfb06)
            || code == 0xfeff
            || code == 0xfffd;
    return common || hasNeighbour(text, at, length);
  }

  /** Accented letters and the like; a lone pair of another script is more likely meant as it is. */
  private static boolean acceptedPair(String text, int at, int code) {
    char lead = text.charAt(at);
    if (lead <= '\u00c3') {
      return true;
    }
    if (lead <= '\u00c5') {
      return isAsciiLetter(text, at + 2) || isLower(text, at - 1);
    }
    return code >= 0x80 && hasNeighbour(text, at, 2);
  }

  private static boolean hasNeighbour(String text, int at, int length) {
    int next = at + length;
    if (next < text.length() && decode(text, next, length(text.charAt(next))) >= 0) {
      return true;
    }
    for (int back = 2; back <= 4 && back <= at; back++) {
      char lead = text.charAt(at - back);
      if (lead >= '\u00c2' && lead <= '\u00f4' && length(lead) == back) {
        return decode(text, at - back, back) >= 0;
      }
    }
    return false;
  }

  private static int length(char lead) {
    if (lead < '\u00c2' || lead > '\u00f4') {
      return 1;
    }
    return lead < '\u00e0' ? 2 : lead < '\u00f0' ? 3 : 4;
  }

  /** The code point that the characters spell as bytes of UTF-8, or -1. */
  private static int decode(String text, int at, int length) {
    if (length == 1 || at + length > text.length()) {
      return -1;
    }
    int code = text.charAt(at) & (0xFF >> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      int trail = toByte(text.charAt(i));
      if (trail < 0x80 || trail > 0xBF) {
        return -1;
      }
      code = code << 6 | (trail & 0x3F);
    }
    return isShortest(code, length) && Character.isValidCodePoint(code) ? code : -1;
  }

  private static boolean isShortest(int code, int length) {
    boolean surrogate = code >= 0xD800 && code <= 0xDFFF;
    return !surrogate && code >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
  }

  /** The byte that Windows-1252 (or Latin-1) shows as this character, or -1. */
  static int toByte(char c) {
    if (c < '\u0100') {
      return c;
    }
    int at = HIGH_CONTROLS.indexOf(c);
    return at < 0 ? -1 : 0x80 + at;
  }

  private static boolean isAsciiLetter(String text, int at) {
    return at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
  }

  private static boolean isLower(String text, int at) {
    return at >= 0 && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }
}
