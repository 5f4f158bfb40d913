package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Statements that stand beside each other and were made at one event: a report's statements stand
 * together. Those of no event are left out.
 *
 * @param <S> the statement
 */
final class StatementRuns<S> implements Iterator<List<S>> {

  private final Iterator<S> statements;
  private final Function<S, String> event;
  private S first;

  /**
   * @param event tells the event of a statement, or null
   */
  StatementRuns(Iterator<S> statements, Function<S, String> event) {
    this.statements = statements;
    this.event = event;
    this.first = nextOfAnEvent();
  }

  private S nextOfAnEvent() {
    while (statements.hasNext()) {
      S statement = statements.next();
      if (event.apply(statement) != null) {
        return statement;
      }
    }
    return null;
  }

  @Override
  public boolean hasNext() {
    return first != null;
  }

  @Override
  public List<S> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String held = event.apply(first);
    List<S> run = new ArrayList<>();
    do {
      run.add(first);
      first = nextOfAnEvent();
    } while (first != null && event.apply(first).equals(held));
    return run;
  }
}
