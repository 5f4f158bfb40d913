package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.parsing.PrintedLine;
import org.gapline.parsing.PrintedPage;

/** Joins printed lines to rows. */
final class PrintedRows {

  private final PrintedLayout layout;
  private final Set<DocumentFlag> flags;
  private final List<PrintedRow> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private PrintedJoin join;
  private PrintedLine first;
  private PrintedLine last;
  private int lines;
  private boolean item;
  private boolean standsOut;
  private boolean close;
  private int breaksBefore;
  private int breaksAhead;

  PrintedRows(PrintedLayout layout, Set<DocumentFlag> flags) {
    this.layout = layout;
    this.flags = flags;
  }

  /** The rows of all pages, in order. */
  List<PrintedRow> of(List<PrintedPage> pages) {
    for (int page = 0; page < pages.size(); page++) {
      breaksAhead += page > 0 ? 1 : 0;
      add(PrintedColumns.inOrder(pages.get(page).lines()));
    }
    end();
    return rows;
  }

  private void add(List<PrintedLine> page) {
    join = new PrintedJoin(layout, page);
    int at = 0;
    while (at < page.size()) {
      int table = PrintedTable.end(page, at);
      if (table > at) {
        addTable(PrintedTable.rows(page.subList(at, table)));
        at = table;
      } else {
        PrintedLine line = PrintedTable.joined(page, at);
        add(line);
        at = afterParts(page, at, line);
      }
    }
  }

  private static int afterParts(List<PrintedLine> page, int begin, PrintedLine joined) {
    int at = begin + 1;
    while (at < page.size()
        && page.get(at).y() == page.get(at - 1).y()
        && page.get(at).x() > page.get(at - 1).x()
        && page.get(at).right() <= joined.right()) {
      at++;
    }
    return at;
  }

  private void addTable(List<PrintedLine> tableRows) {
    end();
    for (PrintedLine row : tableRows) {
      begin(row);
      item = true;
      end();
    }
  }

  private void add(PrintedLine line) {
    if (first == null || !goesOn(line)) {
      PrintedLine before = last;
      boolean crossed = breaksAhead > 0;
      end();
      begin(line);
      close = before != null && !crossed && join.isClose(before, line);
      return;
    }
    append(line);
    lines++;
    standsOut &= layout.standsOut(line);
    last = line;
  }

  private boolean goesOn(PrintedLine line) {
    return breaksAhead > 0
        ? join.overThePage(last, text, line)
        : join.joins(first, last, lines, line);
  }

  /** A word that a hyphen parts belongs to the page on which it begins. */
  private void append(PrintedLine line) {
    String next = line.text();
    flags.add(DocumentFlag.LINES_JOINED);
    int end = text.length();
    HyphenJoin.append(text, next);
    if (breaksAhead > 0) {
      int blank = text.indexOf(" ", Math.max(0, end - 1));
      if (blank >= 0) {
        text.setCharAt(blank, KeptText.PAGE_BREAK);
        breaksAhead--;
      }
      while (blank >= 0 && breaksAhead > 0) {
        text.insert(blank, KeptText.PAGE_BREAK);
        breaksAhead--;
      }
    }
  }

  private void begin(PrintedLine line) {
    int bullet = Bullet.end(line.text());
    boolean labelled =
        bullet == 0
            && Label.end(line.text(), 0, line.text().length()) > 0
            && !Label.isNumbered(line.text())
            && !Label.isOfSection(line.text())
            && !layout.standsOut(line);
    text.append(line.text().substring(bullet));
    first = line;
    last = line;
    lines = 1;
    item = bullet > 0 || labelled || join.isListed(rows, line);
    standsOut = layout.standsOut(line) && bullet == 0;
    close = false;
    breaksBefore = breaksAhead;
    breaksAhead = 0;
  }

  private void end() {
    if (first != null) {
      rows.add(new PrintedRow(text.toString(), first, lines, item, standsOut, breaksBefore, close));
      text.setLength(0);
      first = null;
      last = null;
    }
  }
}
