package org.gapline.assessment.grid;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The text of a spreadsheet's cell. A number is written as it was typed, whatever its format shows;
 * a percentage with its sign; a day as {@code 2019-11-12}.
 */
final class CellText {

  private static final int PLAIN = 0;
  private static final int PERCENT = 1;
  private static final int DATE = 2;

  private final ReadOnlySharedStringsTable strings;
  private final int[] kindOfStyle;
  private final boolean since1904;

  private CellText(ReadOnlySharedStringsTable strings, int[] kindOfStyle, boolean since1904) {
    this.strings = strings;
    this.kindOfStyle = kindOfStyle;
    this.since1904 = since1904;
  }

  static CellText of(XSSFReader reader, ReadOnlySharedStringsTable strings)
      throws IOException, InvalidFormatException {
    StylesTable styles = reader.getStylesTable();
    int[] kinds = new int[styles == null ? 0 : styles.getNumCellStyles()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kindOf(styles.getStyleAt(i));
    }
    return new CellText(strings, kinds, uses1904(reader));
  }

  private static int kindOf(XSSFCellStyle style) {
    String format = style.getDataFormatString();
    if (format != null && format.indexOf('%') >= 0) {
      return PERCENT;
    }
    return DateUtil.isADateFormat(style.getDataFormat(), format) ? DATE : PLAIN;
  }

  /** Whether days are counted from 1904, as old workbooks of a Macintosh do. */
  private static boolean uses1904(XSSFReader reader) throws IOException, InvalidFormatException {
    try (InputStream workbook = reader.getWorkbookData()) {
      String head =
          new String(workbook.readNBytes(20_000), java.nio.charset.StandardCharsets.UTF_8);
      return head.contains("date1904=\"1\"") || head.contains("date1904=\"true\"");
    }
  }

  /**
   * The text of a value as the sheet's XML holds it.
   *
   * @param type the cell's type; null for a number
   * @param style number of its style
   */
  String of(String type, int style, String value) {
    if (value.isEmpty()) {
      return "";
    }
    if (type == null || type.equals("n")) {
      return numberOf(style, value);
    } else if (type.equals("s")) {
      return strings.getItemAt(Integer.parseInt(value.strip())).getString();
    } else if (type.equals("b")) {
      return value.strip().equals("1") ? "TRUE" : "FALSE";
    }
    return value;
  }

  private String numberOf(int style, String value) {
    double number = Double.parseDouble(value.strip());
    int kind = style < kindOfStyle.length ? kindOfStyle[style] : PLAIN;
    if (kind == DATE && DateUtil.isValidExcelDate(number)) {
      return DateUtil.getLocalDateTime(number, since1904).toLocalDate().toString();
    }
    BigDecimal plain = new BigDecimal(NumberToTextConverter.toText(number));
    return kind == PERCENT
        ? plain.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
        : plain.toPlainString();
  }
}
