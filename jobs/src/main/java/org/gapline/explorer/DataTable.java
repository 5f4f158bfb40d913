package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;

/** Rows under named columns, as the page's data hold them: each name is written once. */
final class DataTable {

  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  DataTable(String... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row; a cell may be null, a text, a number, a truth value or a list of these. */
  void add(List<Object> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(row.size() + " cells for the columns " + columns);
    }
    rows.add(row);
  }

  public List<String> getColumns() {
    return columns;
  }

  public List<List<Object>> getRows() {
    return rows;
  }
}
