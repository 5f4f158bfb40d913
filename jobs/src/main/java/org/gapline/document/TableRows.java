package org.gapline.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Tells tables of data from tables that only lay a page out, and writes a row of data as a line.
 */
final class TableRows {

  private static final int LONGEST_CELL = 400;
  private static final Set<String> LAYOUT =
      Set.of("p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "article", "section");

  private static final List<String> NO_DATA = List.of();

  private final Deque<List<String>> rows = new ArrayDeque<>();

  void open(Element row) {
    rows.push(isDataRow(row) ? new ArrayList<>() : NO_DATA);
  }

  void close() {
    if (!rows.isEmpty()) {
      rows.pop();
    }
  }

  boolean isData() {
    return !rows.isEmpty() && rows.peek() != NO_DATA;
  }

  void cell(String text) {
    rows.peek().add(text.replace('\n', ' ').strip());
  }

  /** "key: value" for a row of two cells, else its cells with semicolons between. */
  String line() {
    List<String> cells = new ArrayList<>(rows.peek());
    cells.removeIf(String::isEmpty);
    if (cells.size() == 2) {
      String key = cells.get(0);
      return key.endsWith(":") ? key + " " + cells.get(1) : key + ": " + cells.get(1);
    }
    return String.join("; ", cells);
  }

  private static boolean isDataRow(Element row) {
    int cells = 0;
    for (Element cell : row.children()) {
      if (isLaidOut(cell) || cell.wholeText().length() > LONGEST_CELL) {
        return false;
      }
      cells++;
    }
    return cells >= 2;
  }

  private static boolean isLaidOut(Element cell) {
    boolean[] found = new boolean[1];
    NodeTraversor.filter(
        (node, depth) -> {
          found[0] = depth > 0 && LAYOUT.contains(node.normalName());
          return found[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        },
        cell);
    return found[0];
  }
}
