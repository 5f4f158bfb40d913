package org.gapline.bench;

import java.util.ArrayList;
import java.util.List;

/** A table that reads well on a terminal and is Markdown at the same time. */
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... heads) {
    rows.add(List.of(heads));
  }

  /** Adds a row; the first cell is words, the others stand to the right. */
  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  @Override
  public String toString() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder table = new StringBuilder(line(rows.get(0), widths));
    table.append('|');
    for (int i = 0; i < columns; i++) {
      table.append(' ').append("-".repeat(Math.max(3, widths[i]) - (i == 0 ? 0 : 1)));
      table.append(i == 0 ? " |" : ": |");
    }
    table.append('\n');
    rows.subList(1, rows.size()).forEach(row -> table.append(line(row, widths)));
    return table.toString();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(Math.max(3, widths[i]) - row.get(i).length());
      line.append(' ').append(i == 0 ? row.get(i) + space : space + row.get(i)).append(" |");
    }
    return line.append('\n').toString();
  }
}
