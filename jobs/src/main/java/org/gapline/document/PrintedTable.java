package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import org.gapline.parsing.PrintedLine;

/** Finds tables: rows of cells at one height, two rows or more below each other. */
final class PrintedTable {

  private static final float SAME_HEIGHT = 2;
  private static final int LEAST_ROWS = 2;

  private PrintedTable() {}

  /** The index after the table that begins at an index, or the index itself where none does. */
  static int end(List<PrintedLine> page, int begin) {
    int rows = 0;
    int end = begin;
    for (int next = rowEnd(page, end); next - end >= 2; next = rowEnd(page, end)) {
      rows++;
      end = next;
    }
    return rows >= LEAST_ROWS ? end : begin;
  }

  /** A line for each row: "key: value" for two cells, else semicolons between. */
  static List<PrintedLine> rows(List<PrintedLine> cells) {
    List<PrintedLine> rows = new ArrayList<>();
    for (int begin = 0; begin < cells.size(); ) {
      int end = rowEnd(cells, begin);
      List<PrintedLine> row = cells.subList(begin, end);
      PrintedLine first = row.get(0);
      String key = first.text();
      boolean pair = row.size() == 2;
      String separator = !pair ? "; " : key.endsWith(":") ? " " : ": ";
      String text = String.join(separator, row.stream().map(PrintedLine::text).toList());
      rows.add(
          new PrintedLine(
              first.x(),
              first.y(),
              row.get(row.size() - 1).right() - first.x(),
              first.size(),
              first.bold(),
              text));
      begin = end;
    }
    return rows;
  }

  /** The index after the last of the cells that stand at one height, from left to right. */
  static int rowEnd(List<PrintedLine> page, int begin) {
    if (begin >= page.size()) {
      return begin;
    }
    int end = begin + 1;
    while (end < page.size()
        && Math.abs(page.get(end).y() - page.get(begin).y()) < SAME_HEIGHT
        && page.get(end).x() > page.get(end - 1).right()) {
      end++;
    }
    return end;
  }
}
