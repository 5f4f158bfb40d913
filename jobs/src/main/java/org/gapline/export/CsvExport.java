package org.gapline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.gapline.release.Release;
import org.gapline.table.Table;

/**
 * Writes a table as CSV in UTF-8 with a header. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front; numbers stay numbers.
 */
final class CsvExport {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvExport() {}

  static <R extends Record> void write(Release release, Table<R> table, OutputStream out)
      throws IOException {
    String[] header = table.fields().stream().map(Table.Field::name).toArray(String[]::new);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CSVPrinter printer =
        new CSVPrinter(
            writer, CSVFormat.RFC4180.builder().setRecordSeparator('\n').setHeader(header).get());
    release.forEach(table, row -> print(printer, table.values(row)));
    printer.flush();
  }

  private static void print(CSVPrinter printer, Object[] values) {
    try {
      for (Object value : values) {
        printer.print(cell(value));
      }
      printer.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object cell(Object value) throws IOException {
    if (value instanceof List<?> list) {
      return JSON.writeValueAsString(list);
    } else if (value instanceof String text) {
      return safe(text);
    }
    return value;
  }

  private static String safe(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
