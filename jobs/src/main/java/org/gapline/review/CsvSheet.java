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
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A sheet as CSV in UTF-8, with the mark by which spreadsheets know the encoding. */
final class CsvSheet {

  private static final char MARK = '\ufeff';

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
            .setDelimiter(delimiter(text))
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<String> columns = null;
      List<Sheet.Row> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        if (columns == null) {
          columns = record.stream().map(String::strip).toList();
        } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(row(columns, record, parser.getCurrentLineNumber()));
        }
      }
      return new Sheet(columns == null ? List.of() : columns, rows);
    } catch (UncheckedIOException e) {
      throw new IOException("it is no CSV: " + e.getCause().getMessage(), e);
    }
  }

  /** Spreadsheets of many countries part cells by semicolons. */
  private static char delimiter(String text) throws IOException {
    String header = text.lines().findFirst().orElse("");
    long commas = count(header, ',');
    long semicolons = count(header, ';');
    if (count(header, '\t') > Math.max(commas, semicolons)) {
      throw new IOException(
          "its cells are separated by tabs. Save it as \"CSV UTF-8\", with commas or semicolons,"
              + " or as .xlsx");
    }
    return semicolons > commas ? ';' : ',';
  }

  private static long count(String text, char character) {
    return text.chars().filter(c -> c == character).count();
  }

  private static String text(byte[] bytes) throws IOException {
    try {
      return Utf8.read(bytes);
    } catch (CharacterCodingException e) {
      throw new IOException("it is not in UTF-8. Save it as \"CSV UTF-8\", or as .xlsx", e);
    }
  }

  private static Sheet.Row row(List<String> columns, CSVRecord record, long line) {
    Map<String, String> cells = new HashMap<>();
    String problem =
        record.size() == columns.size()
            ? null
            : "it has " + record.size() + " cells, the header " + columns.size();
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
