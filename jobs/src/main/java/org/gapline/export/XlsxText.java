package org.gapline.export;

import java.util.regex.Pattern;

/** A text as a cell of a workbook can hold it. */
final class XlsxText {

  /** Excel's limit. */
  static final int MOST_CHARACTERS = 32_767;

  private static final String CUT = " … [cut]";

  /** XML has no characters for these. */
  private static final Pattern UNKNOWN_TO_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  /** What workbooks take for one character, written by its number. */
  private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  /** The text; a long one is cut, and says so. */
  static String of(String text) {
    String known = UNKNOWN_TO_XML.matcher(text).replaceAll("\uFFFD");
    String literal = NUMBERED.matcher(known).replaceAll("_x005F_");
    if (literal.length() <= MOST_CHARACTERS) {
      return literal;
    }
    int end = MOST_CHARACTERS - CUT.length();
    if (Character.isHighSurrogate(literal.charAt(end - 1))) {
      end--;
    }
    return literal.substring(0, end) + CUT;
  }
}
