package org.gapline.assessment.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gapline.document.RejectedInputException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the rows from the XML of a sheet; cells without a value leave no trace. */
final class SheetHandler extends DefaultHandler {

  /** Of a sheet, as its format has it. */
  private static final int COLUMNS = 16_384;

  private static final int ALPHABET = 26;
  private static final String UNCOMPUTED = "(formula without a value)";

  private final CellText text;
  private final List<GridRow> rows = new ArrayList<>();
  private final TreeMap<Integer, String> cells = new TreeMap<>();
  private final StringBuilder value = new StringBuilder();
  private int rowNumber;
  private int column;
  private int style;
  private String type;
  private boolean isFormula;
  private boolean reads;
  private long filled;

  SheetHandler(CellText text) {
    this.text = text;
  }

  List<GridRow> rows() {
    return rows;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "f" -> isFormula = true;
      case "v", "t" -> reads = !isPhonetic(local);
      default -> {}
    }
  }

  private boolean isPhonetic(String local) {
    // Text of a shared string never stands here; "t" is that of an inline string.
    return local.equals("t") && !"inlineStr".equals(type);
  }

  private void startRow(Attributes attributes) {
    String number = attributes.getValue("r");
    rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
    column = -1;
    cells.clear();
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : columnOf(reference);
    String styled = attributes.getValue("s");
    style = styled == null ? 0 : Integer.parseInt(styled);
    type = attributes.getValue("t");
    isFormula = false;
    value.setLength(0);
  }

  /** The column of a reference as BC12, from 0. */
  private static int columnOf(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
      column = column * ALPHABET + reference.charAt(i) - 'A' + 1;
      if (column > COLUMNS) {
        throw new IllegalArgumentException("a sheet has no column " + reference);
      }
    }
    return column - 1;
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (reads) {
      value.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    switch (local) {
      case "v", "t" -> reads = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void endCell() {
    String written = text.of(type, style, value.toString());
    if (written.isEmpty() && isFormula && !"str".equals(type)) {
      written = UNCOMPUTED;
    }
    if (!written.isBlank()) {
      cells.put(column, written);
    }
  }

  private void count(int width) {
    filled += width;
    try {
      LargestTable.refuseMore(filled);
    } catch (RejectedInputException e) {
      throw new XlsxGrids.TooManyCellsException(e);
    }
  }

  private void endRow() {
    count(cells.isEmpty() ? 0 : cells.lastKey() + 1);
    List<String> row = new ArrayList<>();
    cells.forEach(
        (place, cell) -> {
          while (row.size() < place) {
            row.add("");
          }
          row.add(cell);
        });
    if (!row.isEmpty()) {
      rows.add(GridRow.of(rowNumber, rowNumber, row));
    }
  }
}
