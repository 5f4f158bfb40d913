package org.gapline.document;

import java.util.List;
import java.util.Set;

/** Tells which rows of a printed document are headings, and writes all as blocks. */
final class PrintedHeadings {

  private static final int MOST_LINES = 4;

  private PrintedHeadings() {}

  static List<TextBlock> blocks(List<PrintedRow> printed, Set<DocumentFlag> flags) {
    DocumentRows rows = new DocumentRows(flags);
    int group = 0;
    for (int i = 0; i < printed.size(); i++) {
      PrintedRow row = printed.get(i);
      group += row.close() ? 0 : 1;
      boolean alone = !row.close() && (i + 1 == printed.size() || !printed.get(i + 1).close());
      boolean item = row.item() || isNumberedItem(printed, i);
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
}
