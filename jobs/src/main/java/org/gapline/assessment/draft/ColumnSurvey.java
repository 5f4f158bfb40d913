package org.gapline.assessment.draft;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.assessment.DateStyle;
import org.gapline.assessment.Layout;
import org.gapline.codebook.StateNames.Unknown;

/**
 * What the cells of a column look like.
 *
 * @param name the column's name in the header, in lower case
 * @param cells its cells, row by row
 */
record ColumnSurvey(String name, List<String> cells) {

  private static final List<String> FORMATS =
      List.of(
          "yyyy-MM-dd",
          "yyyy-MM",
          "yyyy",
          "d MMM yyyy",
          "d MMMM yyyy",
          "MMM yyyy",
          "MMMM yyyy",
          "d.M.yyyy",
          "d/M/yyyy",
          "M/d/yyyy");
  private static final double MOST = 0.9;

  ColumnSurvey {
    cells = List.copyOf(cells);
  }

  /** How often each value stands in it, in the order of their letters; blank ones left out. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    cells.stream()
        .filter(cell -> !cell.isEmpty())
        .forEach(cell -> counts.merge(cell, 1, Integer::sum));
    return counts;
  }

  /** The values that stand in rows in which another column has one of these. */
  Set<String> valuesWhere(ColumnSurvey other, Collection<String> others) {
    Set<String> values = new TreeSet<>();
    for (int row = 0; row < cells.size(); row++) {
      if (others.contains(other.cells().get(row)) && !cells.get(row).isEmpty()) {
        values.add(cells.get(row));
      }
    }
    return values;
  }

  /** The values, in the order of their letters. */
  Set<String> values() {
    return counts().keySet();
  }

  /** Rows that have a value. */
  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** The first form of dates that nine of ten cells have, marks behind a date left aside. */
  Optional<String> dateFormat() {
    return filled() == 0
        ? Optional.empty()
        : FORMATS.stream().filter(format -> share(format) >= MOST).findFirst();
  }

  private double share(String format) {
    DateStyle style = DateStyle.of(List.of(format), marks(), null);
    int read =
        counts().entrySet().stream()
            .filter(cell -> style.read(cell.getKey()).isPresent())
            .mapToInt(Map.Entry::getValue)
            .sum();
    return (double) read / filled();
  }

  /** What stands behind the last blank of cells that hold digits, where it has no digit itself. */
  Set<String> marks() {
    Set<String> marks = new TreeSet<>();
    for (String value : values()) {
      int cut = value.lastIndexOf(' ');
      String last = value.substring(cut + 1);
      if (cut > 0 && last.length() <= 3 && last.chars().allMatch(Character::isLetter)) {
        marks.add(last);
      }
    }
    return marks;
  }

  /** Whether its name holds one of these. */
  boolean isNamed(String... parts) {
    return List.of(parts).stream().anyMatch(name::contains);
  }

  /**
   * The table with its columns, as {@link TableSurvey} lays it out.
   *
   * @param layout how it lies in its file
   * @param state the column of States
   * @param unknown names in that column that are no State's or territory's
   * @param columns the other columns
   */
  record Surveyed(Layout layout, String state, List<Unknown> unknown, List<ColumnSurvey> columns) {
    Surveyed {
      unknown = List.copyOf(unknown);
      columns = List.copyOf(columns);
    }
  }
}
