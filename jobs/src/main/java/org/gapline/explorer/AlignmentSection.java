package org.gapline.explorer;

import java.util.List;
import org.gapline.chart.Labels;
import org.gapline.table.AlignmentTable;

/** What is reported beside how States are rated, over all regions, for a reader without scripts. */
final class AlignmentSection {

  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("Theme", "subject"),
          List.of("Rated by", "indicator"),
          List.of("Events reporting it", "tally"),
          List.of("States below the line", "rated"),
          List.of("Class", "class"));

  private final PageIndex index;
  private final Html html;
  private final AlignmentRows rows;

  AlignmentSection(PageIndex index, Html html) {
    this.index = index;
    this.html = html;
    this.rows = new AlignmentRows(index);
  }

  void write() {
    html.open("section", "id", "rated", "data-static", "").leaf("h2", AlignmentRows.HEADING);
    List<AlignedIndicator> all = rows.of(Labels.ALL);
    html.leaf("p", all.isEmpty() ? AlignmentRows.NONE : rows.note(), "class", "note");
    if (!all.isEmpty()) {
      table(all);
      String more = "Each region by itself: " + ExportLine.of(index.data().caption(), "alignment");
      html.leaf("p", more, "class", "note");
    }
    html.close();
  }

  private void table(List<AlignedIndicator> all) {
    html.open("table", "class", "aligned", "role", "table");
    html.leaf("caption", AlignmentRows.HEADING + ", all regions", "class", "unseen");
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (List<String> column : COLUMNS) {
      html.leaf(
          "th", column.get(0), "scope", "col", "role", "columnheader", "class", column.get(1));
    }
    html.close().close().open("tbody", "role", "rowgroup");
    all.forEach(this::row);
    html.close().close();
  }

  private void row(AlignedIndicator each) {
    AlignmentTable.Row row = each.row();
    html.open("tr", "role", "row");
    html.open("th", "scope", "row", "role", "rowheader", "class", "subject");
    String anchor = PageWords.anchor("theme", row.theme());
    if (index.themes().contains(row.theme())) {
      html.leaf("a", index.labels().theme(row.theme()), "href", "#" + anchor).close();
    } else {
      html.text(index.labels().theme(row.theme())).close();
    }
    cell(1, each.indicator().isEmpty() ? "No indicator on file" : each.indicator(), each.scheme());
    cell(2, AlignmentRows.reported(row), AlignmentRows.interval(row));
    cell(3, AlignmentRows.rated(row), AlignmentRows.coverage(row));
    cell(4, PageWords.label(row.alignmentClass()), row.reason() == null ? "" : row.reason());
    html.close();
  }

  private void cell(int column, String words, String note) {
    List<String> of = COLUMNS.get(column);
    html.open("td", "role", "cell", "class", of.get(1), "data-label", of.get(0)).text(words);
    if (!note.isEmpty()) {
      html.text(" ").leaf("span", note, "class", "note");
    }
    html.close();
  }
}
