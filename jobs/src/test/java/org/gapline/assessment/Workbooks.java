package org.gapline.assessment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.disclosure.SharingLabel;

/** Workbooks made of rows of values, and what a mapping makes of a file. */
final class Workbooks {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Workbooks() {}

  /** A sheet with its rows; a cell is a text, a number, a day, null or one of the records below. */
  record Sheet(String name, List<Object[]> rows) {}

  /** A number that is shown as a percentage. */
  record Percent(double value) {}

  /** A formula whose value was never computed. */
  record Formula(String text) {}

  /** A cell far to the right that has a look and no value. */
  record Styled(int column) {}

  static Sheet sheet(String name, Object[]... rows) {
    return new Sheet(name, List.of(rows));
  }

  static byte[] workbook(Sheet... sheets) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (Sheet sheet : sheets) {
        XSSFSheet made = book.createSheet(sheet.name());
        for (Object[] cells : sheet.rows()) {
          int number = made.getPhysicalNumberOfRows();
          XSSFRow row = made.createRow(number);
          for (int i = 0; i < cells.length; i++) {
            fill(book, row, i, cells[i]);
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(XSSFWorkbook book, XSSFRow row, int column, Object value) {
    if (value instanceof Styled styled) {
      row.createCell(styled.column()).setCellStyle(style(book, "0.00"));
      return;
    } else if (value == null) {
      return;
    }
    Cell cell = row.createCell(column);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Percent percent) {
      cell.setCellValue(percent.value());
      cell.setCellStyle(style(book, "0%"));
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      cell.setCellStyle(style(book, "d mmm yyyy"));
    } else if (value instanceof Formula formula) {
      cell.setCellFormula(formula.text());
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private static CellStyle style(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  /** What a mapping, written in YAML, makes of a file. */
  static AssessmentReading account(String mapping, String name, byte[] file) {
    var codebook = SmallTables.codebook("border-travel");
    List<AssessmentMapping> mappings =
        MappingReader.read(CodebookFiles.of("", Map.of("mappings/m.yaml", mapping)), codebook);
    var reader = new AssessmentReader(mappings, codebook, TODAY);
    return AssessmentReading.of(
        List.of(
            reader.read(
                "assessments/" + name, SharingLabel.PUBLIC, new ByteArrayInputStream(file))));
  }
}
