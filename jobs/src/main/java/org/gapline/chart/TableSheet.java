package org.gapline.chart;

import java.util.List;

/**
 * A list as a sheet that one can print.
 *
 * @param name stem of the file names
 * @param text the words around it
 * @param columns its columns, from the left
 * @param rows its rows, each with a cell for every column
 */
public record TableSheet(String name, SheetText text, List<Column> columns, List<Row> rows)
    implements ChartSpec {

  public TableSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(row + " has not a cell for each of " + columns);
      }
    }
  }

  /**
   * A column.
   *
   * @param heading its name
   * @param part its part of the width, beside those of the other columns
   * @param side the side at which its words stand
   */
  public record Column(String heading, double part, Side side) {}

  /** The side of a column at which its words stand. */
  public enum Side {
    LEFT,
    RIGHT
  }

  /** One row. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param words what it says
   * @param note what stands beneath, smaller in weight; may be empty
   * @param weight how much the words are to be seen
   */
  public record Cell(String words, String note, Weight weight) {

    /** Words of usual weight. */
    public static Cell of(String words) {
      return new Cell(words, "", Weight.PLAIN);
    }

    /** Words to be seen first, with a note beneath. */
    public static Cell strong(String words, String note) {
      return new Cell(words, note, Weight.STRONG);
    }

    /** Words for the absence of a finding, with a note beneath. */
    public static Cell faint(String words, String note) {
      return new Cell(words, note, Weight.FAINT);
    }
  }

  /** How much words are to be seen. */
  public enum Weight {
    STRONG,
    PLAIN,
    FAINT
  }
}
