package org.gapline.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Statements on their way from one file to the page, which take turns with those of other files:
 * many at a time, so that readers seldom wait for each other.
 */
final class StatementBatch implements Consumer<PageStatement> {

  private static final int MOST = 1_000;

  private final PageStatements page;
  private final List<PageStatement> waiting = new ArrayList<>(MOST);

  StatementBatch(PageStatements page) {
    this.page = page;
  }

  @Override
  public void accept(PageStatement statement) {
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
