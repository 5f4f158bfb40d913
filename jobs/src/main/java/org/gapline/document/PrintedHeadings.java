package org.gapline.document;

import java.util.List;
import java.util.Set;

/** Tells which rows of a printed document are headings, and writes all as blocks. */
final class PrintedHeadings {

  private static final int MOST_LINES = 4;
  private static final float LEAST_INDENT = 1.5f;
  private static final float MOST_INDENT = 100;

  private PrintedHeadings() {}

  static List<TextBlock> blocks(List<PrintedRow> printed, Set<DocumentFlag> flags) {
    DocumentRows rows = new DocumentRows(flags);
    int group = 0;
    for (int i = 0; i < printed.size(); i++) {
      PrintedRow row = printed.get(i);
      group += row.close() ? 0 : 1;
      boolean alone = !row.close() && (i + 1 == printed.size() || !printed.get(i + 1).close());
      boolean item = row.item() || isNumberedItem(printed, i) || isIndentedItem(printed, i);
      String text = RawText.repairLine(row.text(), flags);
      rows.pageBreaks(row.pageBreaks());
      rows.add(new LineGroups.Row(text, item, isHeading(row), group, alone));
    }
    return rows.blocks();
  }

  private static boolean isHeading(PrintedRow row) {
    return row.standsOut()
        && !row.item()
        && row.lines() <= MOST_LINES
        && (Headings.isTitle(row.text()) || Headings.isSection(row.text()));
  }

  /** Numbered rows are items where they stand close together, as in a plain text. */
  private static boolean isNumberedItem(List<PrintedRow> rows, int i) {
    if (!Label.isNumbered(rows.get(i).text()) || rows.get(i).standsOut()) {
      return false;
    }
    boolean below = rows.get(i).close() && i > 0 && Label.isNumbered(rows.get(i - 1).text());
    boolean above =
        i + 1 < rows.size() && rows.get(i + 1).close() && Label.isNumbered(rows.get(i + 1).text());
    return below || above;
  }

  /** Bullets are often drawn and no text: rows set in from the one above them, one by one. */
  private static boolean isIndentedItem(List<PrintedRow> rows, int i) {
    int top = i;
    while (top > 0 && rows.get(top).close() && isSameEdge(rows.get(top), rows.get(top - 1))) {
      top--;
    }
    boolean several =
        top < i
            || (i + 1 < rows.size()
                && rows.get(i + 1).close()
                && isSameEdge(rows.get(i), rows.get(i + 1)));
    if (!several || top == 0 || rows.get(i).standsOut()) {
      return false;
    }
    PrintedRow above = rows.get(top - 1);
    PrintedRow first = rows.get(top);
    float indent = first.first().x() - above.first().x();
    return first.pageBreaks() == 0
        && first.first().y() > above.first().y()
        && indent > LEAST_INDENT * first.first().size()
        && indent < MOST_INDENT;
  }

  private static boolean isSameEdge(PrintedRow one, PrintedRow other) {
    return Math.abs(one.first().x() - other.first().x()) < 1;
  }
}
