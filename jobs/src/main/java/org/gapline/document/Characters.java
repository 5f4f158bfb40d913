package org.gapline.document;

import java.text.Normalizer;

/**
 * Puts characters right that readers do not see: line ends become {@code \n}, spaces of every kind
 * one kind, invisible characters go, letters with accents become one character each (Unicode NFC).
 */
final class Characters {

  private static final char FIRST_COMBINING = '\u0300';

  private Characters() {}

  /** The text with such characters put right. Its lines stay lines. */
  static String clean(String text) {
    StringBuilder out = null;
    boolean mayCombine = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (out == null && isPlain(c)) {
        continue;
      }
      if (out == null) {
        out = new StringBuilder(text.length()).append(text, 0, at);
      }
      mayCombine |= c >= FIRST_COMBINING && !(c >= '\u2010' && c <= '\u20cf');
      append(out, text, at);
    }
    if (out == null) {
      return text;
    }
    return mayCombine ? Normalizer.normalize(out, Normalizer.Form.NFC) : out.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < '\u007f')
        || c == '\n'
        || (c > '\u00a0' && c != '\u00ad' && c < FIRST_COMBINING)
        || (c >= '\u2010' && c <= '\u2027');
  }

  private static void append(StringBuilder out, String text, int at) {
    char c = text.charAt(at);
    if (isPlain(c)) {
      out.append(c);
    } else if (c == '\r') {
      if (at + 1 >= text.length() || text.charAt(at + 1) != '\n') {
        out.append('\n');
      }
    } else if (c == '\f' || c == '\u2028' || c == '\u0085' || c == '\u000b') {
      out.append('\n');
    } else if (c == '\u2029') {
      out.append("\n\n");
    } else if (c == '\t' || isSpace(c)) {
      out.append(' ');
    } else if (c >= '\ufb00' && c <= '\ufb04') {
      out.append(ligature(c));
    } else if (!isInvisible(text, at)) {
      out.append(c);
    }
  }

  static boolean isSpace(char c) {
    return c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || c == '\u1680';
  }

  /** Joiners stay between letters of scripts that need them, such as Arabic and Devanagari. */
  private static boolean isInvisible(String text, int at) {
    char c = text.charAt(at);
    if (c == '\u200c' || c == '\u200d') {
      return at == 0 || text.charAt(at - 1) < '\u0600' || text.charAt(at - 1) >= '\u2000';
    }
    return Character.isISOControl(c)
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f');
  }

  private static String ligature(char c) {
    return switch (c) {
      case '\ufb00' -> "ff";
      case '\ufb01' -> "fi";
      case '\ufb02' -> "fl";
      case '\ufb03' -> "ffi";
      default -> "ffl";
    };
  }
}
