package org.gapline.explorer;

import java.util.Optional;
import org.gapline.chart.Verdicts;
import org.gapline.table.TrendTestTable;

/** A verdict in words, and the reason of one that rests on no test. */
final class VerdictView {

  private final Html html;

  VerdictView(Html html) {
    this.html = html;
  }

  void write(Optional<TrendTestTable.Row> test) {
    if (test.isEmpty()) {
      html.leaf("span", "Not tested", "class", "verdict untested");
      html.leaf("span", "no dated reporting event", "class", "note");
      return;
    }
    TrendTestTable.Row row = test.get();
    boolean tested = Verdicts.isTested(row);
    html.leaf(
        "span", PageWords.label(row.verdict()), "class", tested ? "verdict" : "verdict untested");
    if (!tested && row.reason() != null) {
      html.leaf("span", Verdicts.reason(row), "class", "note");
    }
  }
}
