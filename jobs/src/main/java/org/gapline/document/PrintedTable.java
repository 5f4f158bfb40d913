package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import org.gapline.parsing.PrintedLine;

/** Finds tables: rows of cells at one height, two rows or more below each other. */
final class PrintedTable {

  private static final float SAME_HEIGHT = 2;
  private static final float SAME_EDGE = 3;
  private static final int LEAST_ROWS = 2;

  /** Parts of a line farther from each other than so many letters are lines of their own. */
  private static final float FAR = 3;

  private PrintedTable() {}

  /** The index after the table that begins at an index, or the index itself where none does. */
  static int end(List<PrintedLine> page, int begin) {
    int rows = 0;
    int end = begin;
    for (int next = rowEnd(page, end); next - end >= 2; next = rowEnd(page, end)) {
      if (rows > 0 && !isAligned(page, begin, end)) {
        break;
      }
      rows++;
      end = next;
    }
    return rows >= LEAST_ROWS ? end : begin;
  }

  /** Whether a second cell stands below the second cell of the first row. */
  private static boolean isAligned(List<PrintedLine> page, int first, int row) {
    float x = page.get(first + 1).x();
    boolean left = Math.abs(page.get(row + 1).x() - x) < SAME_EDGE;
    boolean right = Math.abs(page.get(row + 1).right() - page.get(first + 1).right()) < SAME_EDGE;
    return left || right;
  }

  /** The parts of a line that is no row of a table, as one; the index of the first is handed in. */
  static PrintedLine joined(List<PrintedLine> page, int begin) {
    int end = begin + 1;
    while (end < rowEnd(page, begin) && !isFar(page.get(end - 1), page.get(end))) {
      end++;
    }
    return end == begin + 1 ? page.get(begin) : oneLine(page.subList(begin, end), " ");
  }

  private static boolean isFar(PrintedLine left, PrintedLine right) {
    return right.x() - left.right() > FAR * left.size();
  }

  /** A line for each row: "key: value" for two cells, else semicolons between. */
  static List<PrintedLine> rows(List<PrintedLine> cells) {
    List<PrintedLine> rows = new ArrayList<>();
    for (int begin = 0; begin < cells.size(); ) {
      int end = rowEnd(cells, begin);
      List<PrintedLine> row = cells.subList(begin, end);
      String key = row.get(0).text();
      boolean pair = row.size() == 2;
      String separator = !pair ? "; " : key.endsWith(":") ? " " : ": ";
      rows.add(oneLine(row, separator));
      begin = end;
    }
    return rows;
  }

  private static PrintedLine oneLine(List<PrintedLine> parts, String separator) {
    PrintedLine first = parts.get(0);
    return new PrintedLine(
        first.x(),
        first.y(),
        parts.get(parts.size() - 1).right() - first.x(),
        first.size(),
        parts.stream().allMatch(PrintedLine::bold),
        String.join(separator, parts.stream().map(PrintedLine::text).toList()));
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
