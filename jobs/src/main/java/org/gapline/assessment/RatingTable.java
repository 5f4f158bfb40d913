package org.gapline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gapline.assessment.grid.Grid;
import org.gapline.assessment.grid.GridRow;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/** A table in a grid: the names of its columns, and its rows below them. */
public final class RatingTable {

  /** The column that holds the name of the sheet. */
  public static final String SHEET = "(sheet)";

  private final Grid grid;
  private final List<String> header;
  private final List<Row> rows;

  private RatingTable(Grid grid, TableHeader header, Layout layout) throws RejectedInputException {
    this.grid = grid;
    this.header = header.names();
    this.rows = new ComputedRows(layout, this.header).check(rows(layout, header));
  }

  /**
   * The table that lies in a grid.
   *
   * @throws RejectedInputException if it has no rows, a column has no name, or two have the same
   */
  public static RatingTable of(Grid grid, Layout layout) throws RejectedInputException {
    return new RatingTable(grid, TableHeader.of(grid, layout), layout);
  }

  /**
   * A row.
   *
   * @param place its place, as {@code line 12}
   * @param cells its cells, one for each column, and the name of the sheet
   * @param leftOut the rule of the mapping by which it is no record, or null
   * @param reason why it cannot be read, or null
   * @param problem that reason in words
   */
  public record Row(
      String place, List<String> cells, String leftOut, RejectReason reason, String problem) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The names of the columns, in lower case. */
  public List<String> header() {
    return header;
  }

  /** The rows, in order. */
  public List<Row> rows() {
    return rows;
  }

  /** The place of a column, whatever the case of its name, or -1 where there is none. */
  int column(String name) {
    return name.equals(SHEET) ? header.size() : header.indexOf(TableHeader.name(name));
  }

  private List<Row> rows(Layout layout, TableHeader head) throws RejectedInputException {
    List<Row> found = new ArrayList<>();
    Map<Integer, String> above = new HashMap<>();
    for (String name : layout.fillDown()) {
      if (column(name) < 0) {
        throw new RejectedInputException(
            RejectReason.BAD_HEADER,
            "The header lacks \"" + name + "\", which the mapping names under fill_down.");
      }
      above.put(column(name), "");
    }
    String ended = null;
    for (GridRow row : grid.rows().subList(head.next(), grid.rows().size())) {
      ended = ended == null ? layout.endsBefore(row).orElse(null) : ended;
      Optional<String> out = Optional.ofNullable(ended).or(() -> layout.leavesOut(row));
      found.add(out.isPresent() ? leftOut(row, out.get()) : row(row, head, above));
    }
    return List.copyOf(found);
  }

  private Row leftOut(GridRow row, String rule) {
    return new Row(grid.placeOf(row), row.cells(), rule, null, null);
  }

  private Row row(GridRow row, TableHeader head, Map<Integer, String> above) {
    if (row.problem() != null) {
      return new Row(grid.placeOf(row), List.of(), null, RejectReason.BAD_RECORD, row.problem());
    }
    String ragged = ragged(row, head);
    if (ragged != null) {
      return new Row(grid.placeOf(row), List.of(), null, RejectReason.RAGGED_ROW, ragged);
    }
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String cell = i < row.cells().size() ? row.cells().get(i) : "";
      if (above.containsKey(i)) {
        cell = cell.isEmpty() ? above.get(i) : cell;
        above.put(i, cell);
      }
      cells.add(cell);
    }
    cells.add(grid.sheet());
    return new Row(grid.placeOf(row), cells, null, null, null);
  }

  /** Why a row does not fit the header, or null where it does. */
  private String ragged(GridRow row, TableHeader head) {
    int cells = row.cells().size();
    if (grid.widths() == Grid.Widths.WRITTEN && cells != head.width()) {
      String until = row.lastNumber() > row.number() ? " (to line " + row.lastNumber() + ")" : "";
      return ("Has %d cells where the header has %d%s. Quote a cell that holds the delimiter, and"
              + " close every quote.")
          .formatted(cells, head.width(), until);
    }
    for (int i = header.size(); i < cells; i++) {
      if (!row.cells().get(i).isEmpty()) {
        return "Column %d, which has no name in the header, holds \"%s\". Name it, or remove it."
            .formatted(i + 1, CellShown.of(row.cells().get(i)));
      }
    }
    return null;
  }
}
