package org.gapline.review;

/** Texts that a spreadsheet would take for a formula get an apostrophe in front. */
final class SafeCell {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private SafeCell() {}

  static String of(String text) {
    return startsAsFormula(text) ? "'" + text : text;
  }

  /** Whether a spreadsheet would compute the text. */
  static boolean startsAsFormula(String text) {
    return text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
