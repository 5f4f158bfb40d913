package org.gapline.document;

import java.util.Locale;

/** Page numbers and the like, left from a printed page. */
final class PageFurniture {

  private static final int LONGEST = 24;

  private PageFurniture() {}

  /** "- 3 -", "Page 3 of 14", "3/14". */
  static boolean isOne(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String core = line.toLowerCase(Locale.ROOT);
    boolean page = core.startsWith("page ") || core.startsWith("p. ");
    boolean digit = false;
    for (int at = page ? core.indexOf(' ') : 0; at < core.length(); at++) {
      char c = core.charAt(at);
      digit |= Character.isDigit(c);
      boolean allowed = Character.isDigit(c) || " -/|\u2013\u2014".indexOf(c) >= 0;
      if (!allowed && !(page && (c == 'o' || c == 'f'))) {
        return false;
      }
    }
    return digit && (page || isNumberAlone(core));
  }

  private static boolean isNumberAlone(String core) {
    return core.startsWith("-") || core.startsWith("\u2013") || core.length() <= 3;
  }
}
