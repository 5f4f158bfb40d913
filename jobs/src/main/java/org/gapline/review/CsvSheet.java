package org.gapline.review;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.gapline.document.CellSeparator;

/** A sheet as CSV in UTF-8, with the mark by which spreadsheets know the encoding. */
final class CsvSheet {

  private static final char MARK = '\ufeff';

  private static final String CUT =
      ": the file ends in the middle of this row, and the rows below it are missing. Take the whole"
          + " file";

  private CsvSheet() {}

  static void write(Sheet sheet, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(sheet.columns());
    for (Sheet.Row row : sheet.rows()) {
      for (String column : sheet.columns()) {
        printer.print(SafeCell.of(row.get(column)));
      }
      printer.println();
    }
    printer.flush();
  }

  static Sheet read(InputStream in) throws IOException {
    String text = text(in.readAllBytes());
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(CellSeparator.of(text))
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return sheet(parser, endsWithin(text));
    }
  }

  private static Sheet sheet(CSVParser parser, boolean cut) throws IOException {
    List<String> columns = null;
    List<Sheet.Row> rows = new ArrayList<>();
    try {
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        CSVRecord record = records.next();
        if (columns == null) {
          columns = record.stream().map(String::strip).toList();
        } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
          boolean last = cut && !records.hasNext();
          rows.add(row(columns, record, parser.getCurrentLineNumber(), last ? CUT : ""));
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException(
          "near line "
              + parser.getCurrentLineNumber()
              + " a quotation mark stands where none may, so that nobody knows where the cell"
              + " ends. Save it again as \"CSV UTF-8\", or as .xlsx",
          e);
    }
    return new Sheet(columns == null ? List.of() : columns, rows);
  }

  /** Whether the text ends in the middle of a row: without a line's end, or in an open quote. */
  private static boolean endsWithin(String text) {
    return !(text.endsWith("\n") || text.endsWith("\r"))
        || text.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private static String text(byte[] bytes) throws IOException {
    try {
      return Utf8.read(bytes);
    } catch (CharacterCodingException e) {
      if (FileStart.ZIP.begins(bytes)) {
        throw new IOException("it is a workbook. Give it a name that ends with .xlsx", e);
      }
      throw new IOException("it is not in UTF-8. Save it as \"CSV UTF-8\", or as .xlsx", e);
    }
  }

  private static Sheet.Row row(
      List<String> columns, CSVRecord record, long line, String whyNarrow) {
    Map<String, String> cells = new HashMap<>();
    String problem =
        record.size() == columns.size()
            ? null
            : "it has " + record.size() + " cells, the header " + columns.size() + whyNarrow;
    for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
      String cell = record.get(i);
      cells.put(columns.get(i), SafeCell.undo(cell));
      if (SafeCell.startsAsFormula(cell)) {
        problem = "column " + columns.get(i) + " begins like a formula. Write plain text";
      }
    }
    return new Sheet.Row(line, cells, problem);
  }
}
