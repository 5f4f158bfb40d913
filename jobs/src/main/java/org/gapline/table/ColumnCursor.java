package org.gapline.table;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.MessageType;

/**
 * Hands on what one column of a group of rows has for one row after the other. Tables hold single
 * values and lists of them and nothing deeper, which needs less than the library's assembly of
 * records of any shape.
 */
abstract class ColumnCursor {

  private final ColumnReader values;
  private final int levelOfValue;

  private ColumnCursor(ColumnReader values) {
    this.values = values;
    this.levelOfValue = values.getDescriptor().getMaxDefinitionLevel();
  }

  /**
   * The cursor of a column, before its first row.
   *
   * @param read the columns that are read
   * @param place of the column among them
   */
  static ColumnCursor of(
      ColumnReadStore rows, MessageType read, int place, GroupConverter converter) {
    ColumnDescriptor column = read.getColumns().get(place);
    ColumnReader values = rows.getColumnReader(column);
    return column.getMaxRepetitionLevel() == 0
        ? new OfValue(values)
        : new OfList(
            values,
            read.getMaxDefinitionLevel(column.getPath()[0]),
            converter.getConverter(place).asGroupConverter());
  }

  /** Hands on what the next row has. */
  abstract void next();

  /** How far the path to the present value is there. */
  final int level() {
    return values.getCurrentDefinitionLevel();
  }

  /** Hands on the present value, if there is one, and goes to the next. */
  final void hand() {
    if (level() == levelOfValue) {
      values.writeCurrentValueToConverter();
    }
    values.consume();
  }

  /** Whether the present value belongs to the row of the one before. */
  final boolean goesOn() {
    return values.getCurrentRepetitionLevel() > 0;
  }

  private static final class OfValue extends ColumnCursor {

    OfValue(ColumnReader values) {
      super(values);
    }

    @Override
    void next() {
      hand();
    }
  }

  private static final class OfList extends ColumnCursor {
    private final int levelOfList;
    private final GroupConverter list;

    OfList(ColumnReader values, int levelOfList, GroupConverter list) {
      super(values);
      this.levelOfList = levelOfList;
      this.list = list;
    }

    @Override
    void next() {
      boolean isThere = level() >= levelOfList;
      if (isThere) {
        list.start();
      }
      do {
        hand();
      } while (goesOn());
      if (isThere) {
        list.end();
      }
    }
  }
}
