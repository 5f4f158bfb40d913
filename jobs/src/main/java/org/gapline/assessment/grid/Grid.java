package org.gapline.assessment.grid;

import java.util.List;

/**
 * The rows of a table, or of one sheet of a workbook, header included.
 *
 * @param sheet name of the sheet; empty where the format knows no sheets
 * @param unit what a row is called in messages, as {@code line}
 * @param widths whether a row says how many cells it has
 * @param rows its rows, blank ones left out
 */
public record Grid(String sheet, String unit, Widths widths, List<GridRow> rows) {

  public Grid {
    rows = rows.stream().filter(row -> !row.isBlank()).toList();
  }

  /** Whether a row says how many cells it has. */
  public enum Widths {
    /** Each row writes all of its cells: one that has more or fewer than others is damaged. */
    WRITTEN,
    /** A row holds the cells in which there is something. */
    OPEN
  }

  /** The place of a row, for people: {@code line 12}, or {@code sheet Ratings, row 12}. */
  public String placeOf(GridRow row) {
    return (sheet.isEmpty() ? "" : "sheet " + sheet + ", ") + unit + " " + row.number();
  }
}
