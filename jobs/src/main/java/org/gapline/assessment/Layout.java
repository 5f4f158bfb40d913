package org.gapline.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gapline.assessment.grid.GridRow;

/**
 * How a table lies in its file.
 *
 * @param sheets the sheets of a workbook that hold it; empty where there is only one
 * @param headerRow number of the header's first row, or 0 for the first row in which there is
 *     anything
 * @param headerRows how many rows the header has
 * @param fillDown columns in which an empty cell takes the value above it
 * @param leftOut what the first filled cell of rows says that are no records, as {@code Total*}
 * @param endsAt what the first filled cell of the row says from which on there are no records
 * @param computed rows that are no records but averages or totals of records
 */
public record Layout(
    List<String> sheets,
    int headerRow,
    int headerRows,
    List<String> fillDown,
    List<String> leftOut,
    List<String> endsAt,
    List<ComputedRow> computed) {

  /** A table whose first row is its header, and whose other rows are records. */
  public static final Layout PLAIN =
      new Layout(List.of(), 0, 1, List.of(), List.of(), List.of(), List.of());

  public Layout {
    sheets = List.copyOf(sheets);
    fillDown = List.copyOf(fillDown);
    leftOut = List.copyOf(leftOut);
    endsAt = List.copyOf(endsAt);
    computed = List.copyOf(computed);
  }

  /** The rule by which a row is no record. */
  Optional<String> leavesOut(GridRow row) {
    return rule(leftOut, row).or(() -> computed(row.cells()).map(ComputedRow::row));
  }

  /** The rule by which a row that is left out is computed from others. */
  Optional<ComputedRow> computes(RatingTable.Row row) {
    return computed(row.cells()).filter(rule -> rule.row().equals(row.leftOut()));
  }

  private Optional<ComputedRow> computed(List<String> cells) {
    return computed.stream()
        .filter(rule -> cells.stream().anyMatch(cell -> fits(rule.row(), cell)))
        .findFirst();
  }

  /** The rule by which the records end before a row. */
  Optional<String> endsBefore(GridRow row) {
    return rule(endsAt, row);
  }

  private static Optional<String> rule(List<String> rules, GridRow row) {
    String first = row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    return rules.stream().filter(rule -> fits(rule, first)).findFirst();
  }

  /** A star stands for any letters. */
  private static boolean fits(String rule, String cell) {
    String written = cell.toLowerCase(Locale.ROOT);
    String[] parts = rule.toLowerCase(Locale.ROOT).split(Pattern.quote("*"), -1);
    if (parts.length == 1) {
      return written.equals(parts[0]);
    }
    String last = parts[parts.length - 1];
    if (!written.startsWith(parts[0]) || !written.endsWith(last)) {
      return false;
    }
    int from = parts[0].length();
    for (int i = 1; i < parts.length - 1; i++) {
      int at = written.indexOf(parts[i], from);
      if (at < 0) {
        return false;
      }
      from = at + parts[i].length();
    }
    return from <= written.length() - last.length();
  }
}
