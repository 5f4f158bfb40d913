package org.gapline.explorer;

import java.time.LocalDate;
import java.util.List;
import org.gapline.table.StatementTable;

/** A generated release with texts that try to be more than texts, and a sentence on no event. */
final class AwkwardRelease {

  /** What would be markup, and fetch, if it were not shown as text. */
  static final String MARKUP = "<img src=https://evil.example/x onerror=alert(2)></script>";

  private static final String FORMULA = "=HYPERLINK(\"https://evil.example\")";

  private AwkwardRelease() {}

  static PageFixture page() {
    PageFixture page = PageFixture.generated(160);
    String event = page.event("e-9001", MARKUP, LocalDate.of(2026, 2, 3), "caucasus");
    page.leadIn(page.statement(event, "challenge", "ict", MARKUP), "They asked " + MARKUP);
    page.statement(event, "progress", "ict", FORMULA);
    page.statement(event, "challenge", "ict", "Los expertos señalaron la formación en Perú.");
    List<StatementTable.Row> statements = page.statements();
    page.add(saidNowhere(statements.get(statements.size() - 1)));
    return page;
  }

  private static StatementTable.Row saidNowhere(StatementTable.Row row) {
    StatementTable.Row other =
        ChangedRow.of(StatementTable.TABLE, row, "statement_id", "s-nowhere");
    return ChangedRow.of(StatementTable.TABLE, other, "event_id", null);
  }
}
