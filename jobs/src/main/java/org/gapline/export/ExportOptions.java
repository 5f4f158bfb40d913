package org.gapline.export;

/**
 * What a user may choose of an export.
 *
 * @param lists how lists stand in one cell; null for what the format has by itself
 * @param mark whether a CSV file begins with the mark by which Excel knows UTF-8
 */
public record ExportOptions(ListStyle lists, ByteOrderMark mark) {

  /** What the formats have by themselves. */
  public static final ExportOptions DEFAULT = new ExportOptions(null, ByteOrderMark.WITHOUT);

  /** How a list stands in one cell. */
  public enum ListStyle {
    /** As JSON: {@code ["a","b"]}. */
    JSON,
    /** As text: {@code a; b}. */
    TEXT
  }

  /** Whether a file begins with U+FEFF. */
  public enum ByteOrderMark {
    WITH,
    WITHOUT
  }

  ListStyle listsOr(ListStyle usual) {
    return lists == null ? usual : lists;
  }
}
