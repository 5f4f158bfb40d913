package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import org.gapline.parsing.PrintedLine;

/**
 * Puts the parts of lines into reading order: a bullet or number goes to the text behind it, and
 * two columns that the file gives line by line are read one after the other.
 */
final class PrintedColumns {

  private static final int LONGEST_MARK = 5;
  private static final int LEAST_ROWS = 4;
  private static final int LEAST_LETTERS = 20;
  private static final float SAME_EDGE = 3;

  private PrintedColumns() {}

  static List<PrintedLine> inOrder(List<PrintedLine> page) {
    List<PrintedLine> lines = withMarks(page);
    List<PrintedLine> ordered = new ArrayList<>(lines.size());
    for (int at = 0; at < lines.size(); ) {
      int end = columnsEnd(lines, at);
      if (end > at) {
        addColumns(lines.subList(at, end), ordered);
        at = end;
      } else {
        ordered.add(lines.get(at));
        at++;
      }
    }
    return ordered;
  }

  /** A bullet, "47." or "(a)" with a wide gap behind it. */
  private static List<PrintedLine> withMarks(List<PrintedLine> page) {
    List<PrintedLine> lines = new ArrayList<>(page.size());
    for (int at = 0; at < page.size(); at++) {
      PrintedLine line = page.get(at);
      if (at + 1 < page.size() && isMark(line) && PrintedTable.rowEnd(page, at) == at + 2) {
        PrintedLine text = page.get(at + 1);
        lines.add(
            new PrintedLine(
                line.x(),
                line.y(),
                text.right() - line.x(),
                text.size(),
                text.bold(),
                line.text() + ' ' + text.text()));
        at++;
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean isMark(PrintedLine line) {
    String probe = line.text() + " x";
    return line.text().length() <= LONGEST_MARK
        && (Bullet.end(probe) > 0 || Label.end(probe, 0, probe.length()) > 0);
  }

  /** The end of a stretch of rows with a left and a right part, long as lines of text are. */
  private static int columnsEnd(List<PrintedLine> lines, int begin) {
    int rows = 0;
    int letters = 0;
    int end = begin;
    while (PrintedTable.rowEnd(lines, end) == end + 2 && isAtEdge(lines, begin, end)) {
      rows++;
      letters += Math.min(lines.get(end).text().length(), lines.get(end + 1).text().length());
      end += 2;
    }
    return rows >= LEAST_ROWS && letters >= LEAST_LETTERS * rows ? end : begin;
  }

  private static boolean isAtEdge(List<PrintedLine> lines, int begin, int at) {
    return Math.abs(lines.get(at + 1).x() - lines.get(begin + 1).x()) < SAME_EDGE;
  }

  private static void addColumns(List<PrintedLine> rows, List<PrintedLine> ordered) {
    for (int at = 0; at < rows.size(); at += 2) {
      ordered.add(rows.get(at));
    }
    for (int at = 1; at < rows.size(); at += 2) {
      ordered.add(rows.get(at));
    }
  }
}
