package org.gapline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gapline.assessment.grid.Grid;
import org.gapline.assessment.grid.GridRow;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * The header of a table, in one row or several. Of several rows the name of a column is what they
 * say from above, as {@code borders / 2019}: a cell that is merged over several columns holds for
 * all of them, one that is merged over several rows is said once.
 *
 * @param names the names of the columns in lower case, without nameless ones at the end
 * @param width how many cells its rows write
 * @param next place of the first row below it
 */
record TableHeader(List<String> names, int width, int next) {

  private static final String JOINT = " / ";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  TableHeader {
    names = List.copyOf(names);
  }

  static TableHeader of(Grid grid, Layout layout) throws RejectedInputException {
    int first = firstRow(grid, layout);
    List<GridRow> rows = new ArrayList<>();
    int last = grid.rows().get(first).lastNumber() + layout.headerRows() - 1;
    for (int i = first; i < grid.rows().size() && rows.size() < layout.headerRows(); i++) {
      if (grid.rows().get(i).number() <= last) {
        rows.add(grid.rows().get(i));
      }
    }
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<String> names = new ArrayList<>(joined(rows, width));
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    TableHeader header = new TableHeader(names, width, first + rows.size());
    header.check(grid);
    return header;
  }

  private static int firstRow(Grid grid, Layout layout) throws RejectedInputException {
    for (int i = 0; i < grid.rows().size(); i++) {
      GridRow row = grid.rows().get(i);
      if (row.problem() == null
          && (layout.headerRow() == 0 || row.number() == layout.headerRow())) {
        return i;
      }
    }
    if (layout.headerRow() == 0) {
      throw new RejectedInputException(
          RejectReason.EMPTY_FILE, "The table holds nothing that could be read.");
    }
    throw new RejectedInputException(
        RejectReason.BAD_HEADER,
        "There is nothing in row %d, where the mapping says that the header is (header_row)."
            .formatted(layout.headerRow()));
  }

  private static List<String> joined(List<GridRow> rows, int width) {
    List<String> names = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        String part = name(partOf(rows, i, column));
        if (!part.isEmpty() && !parts.contains(part)) {
          parts.add(part);
        }
      }
      names.add(String.join(JOINT, parts));
    }
    return names;
  }

  /**
   * A cell of the header; an upper one that is empty takes what is merged over it from the left.
   */
  private static String partOf(List<GridRow> rows, int row, int column) {
    boolean isLast = row == rows.size() - 1;
    if (isLast || !cell(rows.get(row), column).isEmpty() || isEmptyBelow(rows, row, column)) {
      return cell(rows.get(row), column);
    }
    for (int left = column - 1; left >= 0 && !isEmptyBelow(rows, row, left); left--) {
      if (!cell(rows.get(row), left).isEmpty()) {
        return cell(rows.get(row), left);
      }
    }
    return "";
  }

  private static boolean isEmptyBelow(List<GridRow> rows, int row, int column) {
    return rows.subList(row + 1, rows.size()).stream().allMatch(r -> cell(r, column).isEmpty());
  }

  private static String cell(GridRow row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }

  /** A name as it is looked up, whatever its case and spaces. */
  static String name(String written) {
    return SPACES.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  private void check(Grid grid) throws RejectedInputException {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name.isEmpty() && (grid.widths() == Grid.Widths.WRITTEN || isFilled(grid, i))) {
        throw new RejectedInputException(
            RejectReason.BAD_HEADER,
            "Column " + (i + 1) + " has no name in the header. Name it, or remove the column.");
      }
      if (!name.isEmpty() && names.indexOf(name) < i) {
        throw new RejectedInputException(
            RejectReason.BAD_HEADER,
            "The header names the column \"%s\" twice (columns %d and %d): which of the two counts cannot be known. Rename or remove one."
                .formatted(name, names.indexOf(name) + 1, i + 1));
      }
    }
  }

  private boolean isFilled(Grid grid, int column) {
    return grid.rows().subList(next, grid.rows().size()).stream()
        .anyMatch(row -> !cell(row, column).isEmpty());
  }
}
