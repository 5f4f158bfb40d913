package org.gapline.export;

import java.io.IOException;
import java.io.OutputStream;
import org.gapline.release.Release;
import org.gapline.table.Table;

/** The formats in which a table leaves a release. */
public enum ExportFormat {
  /** Comma-separated values, safe to open in a spreadsheet; lists as JSON. */
  CSV {
    @Override
    public <R extends Record> void write(Release release, Table<R> table, OutputStream out)
        throws IOException {
      CsvExport.write(release, table, out);
    }
  },
  /** One JSON object a line; lists stay lists. */
  JSONL {
    @Override
    public <R extends Record> void write(Release release, Table<R> table, OutputStream out)
        throws IOException {
      JsonLinesExport.write(release, table, out);
    }
  };

  /**
   * Writes all rows of a table; memory is flat in their number.
   *
   * @throws IOException if the table cannot be read or the output not be written
   */
  public abstract <R extends Record> void write(Release release, Table<R> table, OutputStream out)
      throws IOException;
}
