package org.gapline.spark.tables;

import java.util.List;
import org.gapline.table.StatementTable;

/** The columns of a statement that tell what was heard at its event, but for its words. */
public record HeardStatement(
    String statementId,
    String docId,
    String eventId,
    String role,
    List<String> themes,
    String assertedBy,
    int begin,
    double confidence,
    String decidedBy)
    implements EventStatement {

  /** The statement; what was not carried is empty. */
  public StatementTable.Row toRow() {
    return new StatementTable.Row(
        statementId,
        docId,
        eventId,
        role,
        themes,
        assertedBy,
        null,
        null,
        List.of(),
        List.of(),
        "",
        begin,
        begin,
        null,
        null,
        null,
        confidence,
        List.of(),
        decidedBy,
        null,
        null,
        null,
        null);
  }
}
