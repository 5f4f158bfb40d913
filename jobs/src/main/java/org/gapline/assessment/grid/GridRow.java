package org.gapline.assessment.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of cells.
 *
 * @param number number of the row, line or record in the file, from 1
 * @param lastNumber number of its last line, where a cell runs over several; else the same
 * @param cells its cells as text, without white space around them; empty where there is nothing
 * @param problem why it cannot be read, or null
 */
public record GridRow(int number, int lastNumber, List<String> cells, String problem) {

  public GridRow {
    cells = List.copyOf(cells);
  }

  /** A row of these cells. */
  public static GridRow of(int number, int lastNumber, List<String> cells) {
    List<String> clean = new ArrayList<>(cells.size());
    for (String cell : cells) {
      // Spreadsheets leave no-break spaces, which strip() leaves too.
      clean.add(cell.replace('\u00A0', ' ').strip());
    }
    return new GridRow(number, lastNumber, clean, null);
  }

  /** A row that cannot be read. */
  public static GridRow broken(int number, String problem) {
    return new GridRow(number, number, List.of(), problem);
  }

  /** Whether there is nothing in it. */
  public boolean isBlank() {
    return problem == null && cells.stream().allMatch(String::isEmpty);
  }
}
