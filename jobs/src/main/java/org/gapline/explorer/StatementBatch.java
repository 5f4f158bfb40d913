package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gapline.table.StatementTable;

/**
 * Statements on their way from one file to the page, which take turns with those of other files:
 * many at a time, so that readers seldom wait for each other.
 */
final class StatementBatch implements Consumer<StatementTable.Row> {

  private static final int MOST = 1_000;

  private final PageStatements page;
  private final List<StatementTable.Row> waiting = new ArrayList<>(MOST);

  StatementBatch(PageStatements page) {
    this.page = page;
  }

  @Override
  public void accept(StatementTable.Row statement) {
    waiting.add(statement);
    if (waiting.size() == MOST) {
      handOn();
    }
  }

  /** Adds those that wait. */
  void handOn() {
    page.addAll(waiting);
    waiting.clear();
  }
}
