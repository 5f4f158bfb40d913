package org.gapline.review;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a sheet as a workbook: answers in a colour of their own, with lists to choose from. */
final class XlsxSheet {

  /** Name of the sheet that is filled. */
  static final String NAME = "review";

  private static final String LISTS = "lists";
  private static final String HOW = "how to";
  private static final int CHARACTER = 256;
  private static final int MOST_CHARACTERS = 32_000;
  private static final Set<String> WIDE = Set.of(Sheet.BEFORE, Sheet.TEXT, Sheet.AFTER);

  private final SheetLayout layout;

  XlsxSheet(SheetLayout layout) {
    this.layout = layout;
  }

  void write(Sheet sheet, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet page = book.createSheet(NAME);
      header(book, page, sheet.columns());
      body(book, page, sheet);
      lists(book, page, sheet);
      howTo(book);
      book.setActiveSheet(0);
      book.write(out);
    }
  }

  private void header(XSSFWorkbook book, XSSFSheet page, List<String> columns) {
    CellStyle style = style(book, IndexedColors.GREY_25_PERCENT);
    Font bold = book.createFont();
    bold.setBold(true);
    style.setFont(bold);
    var row = page.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(columns.get(i));
      cell.setCellStyle(style);
      page.setColumnWidth(i, CHARACTER * (WIDE.contains(columns.get(i)) ? 50 : 18));
    }
    page.createFreezePane(0, 1);
  }

  private void body(XSSFWorkbook book, XSSFSheet page, Sheet sheet) {
    CellStyle plain = style(book, null);
    CellStyle answer = style(book, IndexedColors.LIGHT_YELLOW);
    List<String> answers = layout.answers();
    int number = 0;
    for (Sheet.Row of : sheet.rows()) {
      var row = page.createRow(++number);
      for (int i = 0; i < sheet.columns().size(); i++) {
        String column = sheet.columns().get(i);
        Cell cell = row.createCell(i);
        cell.setCellStyle(answers.contains(column) ? answer : plain);
        fill(book, cell, column, of.get(column));
      }
    }
    page.setAutoFilter(new CellRangeAddress(0, number, 0, sheet.columns().size() - 1));
  }

  /** Text cells only: no text becomes a formula, whatever it begins with. */
  private static void fill(XSSFWorkbook book, Cell cell, String column, String value) {
    if (value.isEmpty()) {
      return;
    }
    cell.setCellValue(value.substring(0, Math.min(value.length(), MOST_CHARACTERS)));
    if (column.equals(Sheet.LINK) && value.matches("https?://[!-~]+")) {
      Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
      try {
        link.setAddress(value);
        cell.setHyperlink(link);
      } catch (IllegalArgumentException e) {
        // An address that is none stands there as text.
        return;
      }
    }
  }

  private void lists(XSSFWorkbook book, XSSFSheet page, Sheet sheet) {
    XSSFSheet lists = book.createSheet(LISTS);
    List<List<String>> written = new ArrayList<>();
    layout
        .choices()
        .forEach(
            (column, choices) -> {
              if (!written.contains(choices)) {
                write(lists, written.size(), choices);
                written.add(choices);
              }
              int at = sheet.columns().indexOf(column);
              validate(page, at, sheet.rows().size(), written.indexOf(choices), choices.size());
            });
    book.setSheetHidden(book.getSheetIndex(lists), true);
  }

  private static void write(XSSFSheet lists, int column, List<String> choices) {
    for (int i = 0; i < choices.size(); i++) {
      var row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
      row.createCell(column).setCellValue(choices.get(i));
    }
  }

  private static void validate(XSSFSheet page, int column, int rows, int list, int choices) {
    if (rows == 0) {
      return;
    }
    String letter = CellReference.convertNumToColString(list);
    DataValidationHelper helper = page.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(
                LISTS + "!$" + letter + "$1:$" + letter + "$" + choices),
            new CellRangeAddressList(1, rows, column, column));
    validation.setShowErrorBox(true);
    validation.createErrorBox("Not in the list", "Choose from the list, or leave it empty.");
    page.addValidationData(validation);
  }

  private void howTo(XSSFWorkbook book) {
    XSSFSheet page = book.createSheet(HOW);
    page.setColumnWidth(0, CHARACTER * 110);
    CellStyle style = style(book, null);
    int number = 0;
    for (String line : HowTo.lines(layout.kind())) {
      Cell cell = page.createRow(number++).createCell(0);
      cell.setCellValue(line);
      cell.setCellStyle(style);
    }
  }

  private static CellStyle style(XSSFWorkbook book, IndexedColors fill) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (fill != null) {
      style.setFillForegroundColor(fill.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.HAIR);
    }
    return style;
  }
}
