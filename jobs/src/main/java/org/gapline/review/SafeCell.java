package org.gapline.review;

/**
 * Texts that a spreadsheet would take for a formula get an apostrophe in front, and so do those
 * that begin with one: what is undone is what was written.
 */
final class SafeCell {

  private static final String APOSTROPHE = "'";
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private SafeCell() {}

  /** The text as it may stand in a file that a spreadsheet opens; null stays null. */
  static String of(String text) {
    return needsGuard(text) ? APOSTROPHE + text : text;
  }

  /** The text that {@link #of} wrote. */
  static String undo(String cell) {
    boolean guarded = cell.startsWith(APOSTROPHE) && needsGuard(cell.substring(1));
    return guarded ? cell.substring(1) : cell;
  }

  private static boolean needsGuard(String text) {
    return startsAsFormula(text) || (text != null && text.startsWith(APOSTROPHE));
  }

  /** Whether a spreadsheet would compute the text. */
  static boolean startsAsFormula(String text) {
    return text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
