package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.gapline.spark.tables.EvidencePiece;
import org.gapline.spark.tables.ToldStatement;

/**
 * Statements that stand beside each other and were made at one event, as one piece of its evidence:
 * a report's statements stand together, and travel together for the price of one. Those of no event
 * are left out.
 */
final class StatementRuns implements Iterator<EvidencePiece> {

  private final Iterator<ToldStatement> statements;
  private ToldStatement first;

  StatementRuns(Iterator<ToldStatement> statements) {
    this.statements = statements;
    this.first = nextOfAnEvent();
  }

  private ToldStatement nextOfAnEvent() {
    while (statements.hasNext()) {
      ToldStatement statement = statements.next();
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
  public EvidencePiece next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String event = first.eventId();
    List<ToldStatement> run = new ArrayList<>();
    do {
      run.add(first);
      first = nextOfAnEvent();
    } while (first != null && first.eventId().equals(event));
    return EvidencePiece.of(event, run);
  }
}
