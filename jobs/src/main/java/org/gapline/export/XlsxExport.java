package org.gapline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.gapline.export.ExportOptions.ListStyle;
import org.gapline.release.Release;
import org.gapline.table.Table;

/**
 * Writes a table as a workbook, row by row: memory is flat in their number. The sheet {@value
 * #COLUMNS} says what each column means. Rows that one sheet cannot hold go on in the next.
 */
final class XlsxExport<R extends Record> {

  static final String COLUMNS = "columns";

  /** Excel's limit. */
  static final int MOST_ROWS = 1_048_576;

  private static final int WINDOW = 100;
  private static final int CHARACTER = 256;

  /** Columns of whole sentences. */
  private static final Set<String> WIDE = Set.of("text", "title", "detail", "reason");

  private final Table<R> table;
  private final ListStyle lists;
  private final SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
  private final CellStyle head = head();
  private final CellStyle day = day();
  private final CellStyle literal = literal();
  private SXSSFSheet sheet;
  private int sheets;
  private int next;

  private XlsxExport(Table<R> table, ListStyle lists) {
    this.table = table;
    this.lists = lists;
    book.setCompressTempFiles(true);
  }

  static <R extends Record> void write(
      Release release, Table<R> table, ExportOptions options, OutputStream out) throws IOException {
    XlsxExport<R> export = new XlsxExport<>(table, options.listsOr(ListStyle.TEXT));
    try (export.book) {
      export.begin();
      release.forEach(table, export::add);
      export.filter();
      export.describe();
      export.book.write(out);
    }
  }

  private CellStyle head() {
    CellStyle style = book.createCellStyle();
    Font bold = book.createFont();
    bold.setBold(true);
    style.setFont(bold);
    return style;
  }

  private CellStyle day() {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    return style;
  }

  /** A text that stays one, also when somebody edits its cell. */
  private CellStyle literal() {
    XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
    style.setQuotePrefixed(true);
    return style;
  }

  private void begin() {
    sheets++;
    sheet = book.createSheet(table.name() + (sheets == 1 ? "" : " " + sheets));
    sheet.createFreezePane(0, 1);
    Row row = sheet.createRow(0);
    for (int i = 0; i < table.fields().size(); i++) {
      Table.Field field = table.fields().get(i);
      text(row.createCell(i), field.name(), head);
      sheet.setColumnWidth(i, CHARACTER * Math.max(width(field), field.name().length() + 4));
    }
    next = 1;
  }

  /** Characters of a column: as many as most of its cells need. */
  private static int width(Table.Field field) {
    if (WIDE.contains(field.name())) {
      return 80;
    }
    return switch (field.type()) {
      case TEXT -> 24;
      case TEXT_LIST, DOUBLE_LIST, ROW_LIST -> 30;
      case UNREAD -> throw new IllegalArgumentException(field.name());
      default -> 12;
    };
  }

  /** Arrows in the head, by which rows are chosen. */
  private void filter() {
    sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, table.fields().size() - 1));
  }

  private void add(R record) {
    if (next == MOST_ROWS) {
      filter();
      begin();
    }
    Row row = sheet.createRow(next++);
    Object[] values = table.values(record);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        fill(row.createCell(i), values[i]);
      }
    }
  }

  private void fill(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (value instanceof LocalDate date && date.getYear() >= 1900) {
      cell.setCellValue(date);
      cell.setCellStyle(day);
    } else {
      String words =
          value instanceof List<?> list ? ExportedText.of(list, lists) : String.valueOf(value);
      text(cell, words, ExportedText.isFormula(words) ? literal : null);
    }
  }

  private static void text(Cell cell, String words, CellStyle style) {
    cell.setCellValue(XlsxText.of(words));
    if (style != null) {
      cell.setCellStyle(style);
    }
  }

  private void describe() {
    SXSSFSheet columns = book.createSheet(COLUMNS);
    columns.setColumnWidth(0, 24 * CHARACTER);
    columns.setColumnWidth(3, 110 * CHARACTER);
    int number = 0;
    line(columns.createRow(number++), List.of("column", "type", "empty", "meaning"), head);
    for (Table.Field field : table.fields()) {
      String empty = field.column().isOptional() ? "where unknown" : "never";
      String type = DataPackage.typeOf(field.type(), lists);
      line(
          columns.createRow(number++),
          List.of(field.name(), type, empty, field.column().comment()),
          null);
    }
  }

  private static void line(Row row, List<String> words, CellStyle style) {
    for (int i = 0; i < words.size(); i++) {
      text(row.createCell(i), words.get(i), style);
    }
  }
}
