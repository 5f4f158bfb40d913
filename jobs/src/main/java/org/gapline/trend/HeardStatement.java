package org.gapline.trend;

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
    String decidedBy) {

  public HeardStatement {
    themes = List.copyOf(themes);
  }

  /** What a statement tells. */
  public static HeardStatement of(StatementTable.Row row) {
    return new HeardStatement(
        row.statementId(),
        row.docId(),
        row.eventId(),
        row.role(),
        row.themes(),
        row.assertedBy(),
        row.begin(),
        row.confidence(),
        row.decidedBy());
  }
}
