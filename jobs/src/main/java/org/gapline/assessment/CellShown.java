package org.gapline.assessment;

/** A cell as messages quote it: long enough to find it, however much it holds. */
final class CellShown {

  private static final int LONGEST = 80;

  private CellShown() {}

  /** Its first letters. */
  static String of(String cell) {
    return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
  }
}
