package org.gapline.chart;

import java.util.List;

/**
 * Themes by regions: in each cell events with a reported gap of reporting events, dated or not.
 *
 * @param name stem of the file names
 * @param text the words around it
 * @param columns {@code all} first, then regions with most events first
 * @param rows themes, most events first; each has one cell for each column
 */
public record ThemeRegionMatrix(String name, SheetText text, List<Column> columns, List<Row> rows)
    implements ChartSpec {

  /** Fewer reporting events than this: hatched, no shading. */
  public static final int SHADED_FROM = 10;

  public ThemeRegionMatrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("row " + row.label() + " does not fit the columns");
      }
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * One region.
   *
   * @param label the region's label
   * @param reporting events for it with at least one coded statement
   */
  public record Column(String label, int reporting) {

    /** Whether a share of so few events is left unshaded. */
    public boolean isThin() {
      return reporting < SHADED_FROM;
    }
  }

  /**
   * One theme.
   *
   * @param label the theme's label
   * @param cells one for each column
   */
  public record Row(String label, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One theme in one region.
   *
   * @param tally events with the gap, of reporting events
   * @param lastYear year last heard, or null where it was never heard or no such event has a date
   */
  public record Cell(Tally tally, Integer lastYear) {}
}
