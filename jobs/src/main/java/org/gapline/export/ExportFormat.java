package org.gapline.export;

import java.io.IOException;
import java.io.OutputStream;
import org.gapline.release.Release;
import org.gapline.table.Table;

/** The formats in which a table leaves a release. */
public enum ExportFormat {
  /** Comma-separated values, safe to open in a spreadsheet; lists as JSON unless told otherwise. */
  CSV {
    @Override
    public <R extends Record> void write(
        Release release, Table<R> table, ExportOptions options, OutputStream out)
        throws IOException {
      CsvExport.write(release, table, options, out);
    }
  },
  /** A workbook, with the meaning of the columns; lists as {@code a; b} unless told otherwise. */
  XLSX {
    @Override
    public <R extends Record> void write(
        Release release, Table<R> table, ExportOptions options, OutputStream out)
        throws IOException {
      XlsxExport.write(release, table, options, out);
    }
  },
  /** One JSON object a line; lists stay lists. */
  JSONL {
    @Override
    public <R extends Record> void write(
        Release release, Table<R> table, ExportOptions options, OutputStream out)
        throws IOException {
      JsonLinesExport.write(release, table, out);
    }
  },
  /** One plain Parquet file; lists stay lists. */
  PARQUET {
    @Override
    public <R extends Record> void write(
        Release release, Table<R> table, ExportOptions options, OutputStream out)
        throws IOException {
      ParquetExport.write(release, table, out);
    }
  };

  /**
   * Writes all rows of a table; memory is flat in their number.
   *
   * @throws IOException if the table cannot be read or the output not be written
   */
  public abstract <R extends Record> void write(
      Release release, Table<R> table, ExportOptions options, OutputStream out) throws IOException;
}
