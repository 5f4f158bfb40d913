package org.gapline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gapline.export.ExportOptions.ListStyle;

/** Lists and texts as cells of a spreadsheet. */
final class CellText {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Spreadsheets in East Asian languages take signs of full width for plain ones. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

  private CellText() {}

  /** A list in one cell. */
  static String of(List<?> list, ListStyle style) {
    if (style == ListStyle.TEXT) {
      return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a spreadsheet would compute the text. A plain number may be read as one. */
  static boolean isFormula(String text) {
    return !text.isEmpty()
        && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        && !NUMBER.matcher(text).matches();
  }
}
