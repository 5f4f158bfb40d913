package org.gapline.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gapline.export.ExportOptions.ByteOrderMark;
import org.gapline.export.ExportOptions.ListStyle;
import org.gapline.release.Release;
import org.gapline.table.Table;

/**
 * Writes a table as CSV in UTF-8 with a header. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front; numbers stay numbers.
 */
final class CsvExport {

  private static final char MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private CsvExport() {}

  static <R extends Record> void write(
      Release release, Table<R> table, ExportOptions options, OutputStream out) throws IOException {
    ListStyle lists = options.listsOr(ListStyle.JSON);
    String[] header = table.fields().stream().map(Table.Field::name).toArray(String[]::new);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (options.mark() == ByteOrderMark.WITH) {
      writer.write(MARK);
    }
    CSVPrinter printer =
        new CSVPrinter(
            writer, CSVFormat.RFC4180.builder().setRecordSeparator('\n').setHeader(header).get());
    release.forEach(table, row -> print(printer, lists, table.values(row)));
    printer.flush();
  }

  private static void print(CSVPrinter printer, ListStyle lists, Object[] values) {
    try {
      for (Object value : values) {
        printer.print(cell(value, lists));
      }
      printer.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object cell(Object value, ListStyle lists) {
    if (value instanceof List<?> list) {
      return safe(ExportedText.of(list, lists));
    } else if (value instanceof String text) {
      return safe(text);
    }
    return value;
  }

  /** Readers take NUL for the end of a text, or of the file. */
  private static String safe(String text) {
    String whole = text.replace('\0', REPLACEMENT);
    return ExportedText.isFormula(whole) ? "'" + whole : whole;
  }
}
