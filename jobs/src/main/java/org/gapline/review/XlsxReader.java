package org.gapline.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a sheet from a workbook: the one of the name that was written, else the first. */
final class XlsxReader {

  private static final int FIRST_LINE = 1;

  private XlsxReader() {}

  static Sheet read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      org.apache.poi.ss.usermodel.Sheet named = book.getSheet(XlsxSheet.NAME);
      return read(named == null ? book.getSheetAt(0) : named);
    } catch (IOException | RuntimeException e) {
      // What the library throws on a damaged file is not told, and its words help no reader.
      throw new IOException(whatItIs(bytes), e);
    }
  }

  /** What a file is that cannot be opened, by its first bytes. */
  private static String whatItIs(byte[] bytes) {
    if (FileStart.ZIP.begins(bytes)) {
      return "it is damaged, or was cut off on its way. Copy or save it again";
    } else if (FileStart.OLD_WORKBOOK.begins(bytes)) {
      return "it is a workbook of the old kind, or has a password. Save it as .xlsx without one";
    }
    return "it is no workbook, though its name ends with .xlsx. Give a CSV a name that ends with"
        + " .csv";
  }

  private static Sheet read(org.apache.poi.ss.usermodel.Sheet sheet) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<String> columns = new ArrayList<>();
    List<Sheet.Row> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (columns.isEmpty()) {
        for (int i = 0; i < row.getLastCellNum(); i++) {
          columns.add(formatter.formatCellValue(row.getCell(i)).strip());
        }
      } else {
        Sheet.Row read = row(columns, row, formatter);
        if (read.problem() != null || read.cells().values().stream().anyMatch(c -> !c.isBlank())) {
          rows.add(read);
        }
      }
    }
    return new Sheet(columns, rows);
  }

  private static Sheet.Row row(List<String> columns, Row row, DataFormatter formatter) {
    Map<String, String> cells = new HashMap<>();
    String problem = null;
    for (Cell cell : row) {
      int at = cell.getColumnIndex();
      if (cell.getCellType() == CellType.FORMULA) {
        String column = at < columns.size() ? columns.get(at) : cell.getAddress().toString();
        problem = "column " + column + " holds a formula. Put the value itself there";
      } else if (at < columns.size()) {
        cells.put(columns.get(at), text(cell, formatter));
      } else if (!formatter.formatCellValue(cell).isBlank()) {
        problem = "cell " + cell.getAddress() + " stands below no column";
      }
    }
    return new Sheet.Row(row.getRowNum() + FIRST_LINE, cells, problem);
  }

  /** Spreadsheets turn days that are typed into numbers. */
  private static String text(Cell cell, DataFormatter formatter) {
    return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : formatter.formatCellValue(cell);
  }
}
