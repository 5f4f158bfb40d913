package org.gapline.assessment.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gapline.assessment.Layout;
import org.gapline.assessment.RatingTable;
import org.gapline.assessment.grid.Grid;
import org.gapline.assessment.grid.GridRow;
import org.gapline.codebook.StateNames;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/** Finds in the grids of a file the table of States: its header, its columns, and where it ends. */
final class TableSurvey {

  private static final int FEWEST_STATES = 3;
  private static final Set<String> NO_RECORDS =
      Set.of("total", "average", "mean", "median", "sum", "all", "world", "region");

  private final StateNames names;

  TableSurvey(StateNames names) {
    this.names = names;
  }

  /** Where the names of States stand in a grid. */
  private record Spot(Grid grid, int column, int firstRow, int lastRow, int states) {}

  /**
   * The table of the grid with most names of States.
   *
   * @throws RejectedInputException if no column names three States
   */
  ColumnSurvey.Surveyed of(List<Grid> grids) throws RejectedInputException {
    Spot best = null;
    for (Grid grid : grids) {
      Spot spot = spot(grid);
      best = best == null || (spot != null && spot.states() > best.states()) ? spot : best;
    }
    if (best == null || best.states() < FEWEST_STATES) {
      throw new RejectedInputException(
          RejectReason.BAD_HEADER,
          "No column names three States or more, so this is no table of assessments of States.");
    }
    Layout layout = layout(best, grids.size() > 1);
    RatingTable table = RatingTable.of(best.grid(), layout);
    return new ColumnSurvey.Surveyed(
        layout,
        table.header().get(best.column()),
        unknown(table, best.column()),
        columns(table, best.column()));
  }

  private List<StateNames.Unknown> unknown(RatingTable table, int column) {
    return table.rows().stream()
        .filter(row -> row.leftOut() == null && row.problem() == null)
        .map(row -> row.cells().get(column))
        .filter(name -> !name.isEmpty())
        .distinct()
        .flatMap(
            name ->
                names.find(name) instanceof StateNames.Unknown unknown
                    ? Stream.of(unknown)
                    : Stream.empty())
        .toList();
  }

  private Spot spot(Grid grid) {
    Map<Integer, Integer> first = new HashMap<>();
    Map<Integer, Integer> last = new HashMap<>();
    Map<Integer, Set<String>> states = new HashMap<>();
    for (int r = 0; r < grid.rows().size(); r++) {
      List<String> cells = grid.rows().get(r).cells();
      for (int c = 0; c < cells.size(); c++) {
        // Codes of two letters are found in any column of ratings: "NC" is New Caledonia's.
        if (cells.get(c).length() > 2 && isPlace(cells.get(c))) {
          first.putIfAbsent(c, r);
          last.put(c, r);
          states.computeIfAbsent(c, column -> new TreeSet<>()).add(cells.get(c));
        }
      }
    }
    return states.entrySet().stream()
        .map(e -> spot(grid, e.getKey(), first, last, e.getValue().size()))
        .reduce((a, b) -> b.states() > a.states() ? b : a)
        .orElse(null);
  }

  private static Spot spot(
      Grid grid, int column, Map<Integer, Integer> first, Map<Integer, Integer> last, int states) {
    return new Spot(grid, column, first.get(column), last.get(column), states);
  }

  private boolean isPlace(String cell) {
    return !(names.find(cell) instanceof StateNames.Unknown);
  }

  private static Layout layout(Spot spot, boolean isOneOfSeveral) {
    List<GridRow> rows = spot.grid().rows();
    int last = Math.max(0, spot.firstRow() - 1);
    int first = last;
    while (first > 0 && filled(rows.get(first - 1)) > 1) {
      first--;
    }
    return new Layout(
        isOneOfSeveral ? List.of(spot.grid().sheet()) : List.of(),
        first == 0 ? 0 : rows.get(first).number(),
        rows.get(last).number() - rows.get(first).number() + 1,
        List.of(),
        leftOut(spot),
        endsAt(spot),
        List.of());
  }

  private static long filled(GridRow row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
  }

  private static List<String> leftOut(Spot spot) {
    Set<String> rules = new TreeSet<>();
    for (GridRow row : spot.grid().rows().subList(spot.firstRow(), spot.grid().rows().size())) {
      String word = firstWord(row);
      if (NO_RECORDS.contains(word.toLowerCase(Locale.ROOT))) {
        rules.add(word + "*");
      }
    }
    return List.copyOf(rules);
  }

  /** What the first row says that stands below the last State and has one filled cell: a note. */
  private static List<String> endsAt(Spot spot) {
    for (GridRow row : spot.grid().rows().subList(spot.lastRow() + 1, spot.grid().rows().size())) {
      String word = firstWord(row);
      boolean isNote = filled(row) == 1 && !word.isEmpty();
      if (isNote && !NO_RECORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return List.of(word + "*");
      }
    }
    return List.of();
  }

  private static String firstWord(GridRow row) {
    String cell = row.cells().stream().filter(each -> !each.isEmpty()).findFirst().orElse("");
    int end = 0;
    while (end < cell.length() && Character.isLetter(cell.charAt(end))) {
      end++;
    }
    return cell.substring(0, end);
  }

  private static List<ColumnSurvey> columns(RatingTable table, int stateColumn) {
    List<RatingTable.Row> rows =
        table.rows().stream().filter(r -> r.leftOut() == null && r.problem() == null).toList();
    List<ColumnSurvey> columns = new ArrayList<>();
    for (int c = 0; c < table.header().size(); c++) {
      int column = c;
      if (c != stateColumn && !table.header().get(c).isEmpty()) {
        columns.add(
            new ColumnSurvey(
                table.header().get(c), rows.stream().map(row -> row.cells().get(column)).toList()));
      }
    }
    return columns;
  }
}
