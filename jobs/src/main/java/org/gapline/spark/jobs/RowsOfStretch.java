package org.gapline.spark.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.gapline.table.Table;
import org.gapline.table.TableReader;

/** The rows of a stretch of a table's file, read as they are asked for. */
final class RowsOfStretch<R extends Record> implements Iterator<R> {

  private final TableReader.Rows<R> rows;
  private R next;

  RowsOfStretch(Path folder, StageTables.Stretch stretch, Table<R> table) throws IOException {
    Path file = folder.resolve(stretch.file());
    rows = TableReader.open(table, file, stretch.begin(), stretch.end());
    TaskContext task = TaskContext.get();
    if (task != null) {
      // A task may end before its rows do: when it fails, or when nobody asks for more.
      task.addTaskCompletionListener((TaskCompletionListener) context -> close());
    }
    next = rows.next();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public R next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    R row = next;
    try {
      next = rows.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return row;
  }

  private void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
