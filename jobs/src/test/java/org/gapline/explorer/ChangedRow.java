package org.gapline.explorer;

import java.util.List;
import org.gapline.table.Table;

/** Rows like others but for one column. */
final class ChangedRow {

  private ChangedRow() {}

  static <R extends Record> R of(Table<R> table, R row, String column, Object value) {
    List<String> columns = table.fields().stream().map(field -> field.name()).toList();
    Object[] values = table.values(row);
    values[columns.indexOf(column)] = value;
    return table.row(values);
  }
}
