package org.gapline.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The rows of a file, group by group, each row made of the columns that are read side by side. */
final class RowGroups<R extends Record> implements Closeable {

  private final ParquetFileReader file;
  private final MessageType read;
  private final RowConverter<R> row;
  private final ColumnCursor[] columns;
  private long left;

  RowGroups(Table<R> table, InputFile input, ParquetReadOptions options) throws IOException {
    this.file = ParquetFileReader.open(input, options);
    try {
      this.read = read(table, file.getFileMetaData().getSchema());
      this.row = new RowConverter<>(table, read);
      this.columns = new ColumnCursor[read.getColumns().size()];
      file.setRequestedSchema(read);
    } catch (RuntimeException | Error e) {
      file.close();
      throw e;
    }
  }

  /** An older release lacks the columns that came after it; one that is whole has no others. */
  private static MessageType read(Table<?> table, MessageType file) {
    List<Type> columns =
        table.fields().stream()
            .map(Table.Field::name)
            .filter(file::containsField)
            .map(file::getType)
            .toList();
    boolean isWhole = columns.size() == table.fields().size();
    if (!isWhole && columns.size() < file.getFieldCount()) {
      throw new ParquetDecodingException(
          "of the columns of "
              + table.name()
              + " some are missing, and others stand in their place");
    }
    return new MessageType(file.getName(), columns);
  }

  /** The next row, or null behind the last one. */
  R next() throws IOException {
    try {
      while (left == 0) {
        PageReadStore group = file.readNextRowGroup();
        if (group == null) {
          return null;
        }
        begin(group);
      }
      left--;
      row.start();
      for (ColumnCursor column : columns) {
        column.next();
      }
      return row.row();
    } catch (RuntimeException e) {
      throw new ParquetDecodingException("cannot read a row of " + file.getFile(), e);
    }
  }

  private void begin(PageReadStore group) {
    ColumnReadStore rows =
        new ColumnReadStoreImpl(group, row, read, file.getFileMetaData().getCreatedBy());
    for (int i = 0; i < columns.length; i++) {
      columns[i] = ColumnCursor.of(rows, read, i, row);
    }
    left = group.getRowCount();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
