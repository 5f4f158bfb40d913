package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.gapline.spark.tables.EventStatement;

/**
 * Statements that stand beside each other and were made at one event: a report's statements stand
 * together. Those of no event are left out.
 *
 * @param <S> the statement
 */
final class StatementRuns<S extends EventStatement> implements Iterator<List<S>> {

  private final Iterator<S> statements;
  private S first;

  StatementRuns(Iterator<S> statements) {
    this.statements = statements;
    this.first = nextOfAnEvent();
  }

  private S nextOfAnEvent() {
    while (statements.hasNext()) {
      S statement = statements.next();
      if (statement.eventId() != null) {
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
    String event = first.eventId();
    List<S> run = new ArrayList<>();
    do {
      run.add(first);
      first = nextOfAnEvent();
    } while (first != null && first.eventId().equals(event));
    return run;
  }
}
