package org.gapline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gapline.release.Release;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;

/** Writes a table as one plain Parquet file, also where a release has it in several. */
final class ParquetExport {

  private ParquetExport() {}

  static <R extends Record> void write(Release release, Table<R> table, OutputStream out)
      throws IOException {
    Path folder = Files.createTempDirectory("gapline-export");
    Path file = folder.resolve(table.name() + ".parquet");
    try {
      try (TableWriter.Rows<R> rows = TableWriter.open(table, file)) {
        release.forEach(table, row -> add(rows, row));
      }
      Files.copy(file, out);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static <R extends Record> void add(TableWriter.Rows<R> rows, R row) {
    try {
      rows.add(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
