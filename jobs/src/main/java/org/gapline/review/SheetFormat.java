package org.gapline.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The formats of sheets. */
public enum SheetFormat {
  /** Comma-separated values in UTF-8. */
  CSV {
    @Override
    public void write(Sheet sheet, SheetLayout layout, OutputStream out) throws IOException {
      CsvSheet.write(sheet, out);
    }

    @Override
    public Sheet read(InputStream in) throws IOException {
      return CsvSheet.read(in);
    }
  },
  /** A workbook with lists to choose from. */
  XLSX {
    @Override
    public void write(Sheet sheet, SheetLayout layout, OutputStream out) throws IOException {
      new XlsxSheet(layout).write(sheet, out);
    }

    @Override
    public Sheet read(InputStream in) throws IOException {
      return XlsxReader.read(in);
    }
  };

  /** The format that a file's name ends with, if it is one. */
  public static Optional<SheetFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv")
        ? Optional.of(CSV)
        : name.endsWith(".xlsx") ? Optional.of(XLSX) : Optional.empty();
  }

  /** Writes a sheet; the stream stays open. */
  public abstract void write(Sheet sheet, SheetLayout layout, OutputStream out) throws IOException;

  /**
   * Reads a sheet. A row that cannot be read bears the reason.
   *
   * @throws IOException if it is no such file; the message says what is wrong with it
   */
  public abstract Sheet read(InputStream in) throws IOException;
}
