package org.gapline.spark.tables;

import java.util.List;
import org.gapline.codebook.Role;
import org.gapline.table.StatementTable;

/**
 * The columns of a statement that tell what was heard at its event: half of them, so that a pass
 * over all statements reads and carries half as much.
 */
public record ToldStatement(
    String statementId,
    String docId,
    String eventId,
    String role,
    List<String> themes,
    String assertedBy,
    String text,
    int begin,
    double confidence,
    String decidedBy,
    String language) {

  /**
   * The same on its way to its event, which is told beside it: without the event's id, and without
   * its words, unless they are those of a gap, as only there phrases are looked for.
   */
  ToldStatement withoutSpareColumns() {
    return new ToldStatement(
        statementId,
        docId,
        null,
        role,
        themes,
        assertedBy,
        role.equals(Role.CHALLENGE.id()) ? text : "",
        begin,
        confidence,
        decidedBy,
        language);
  }

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
        text,
        begin,
        begin,
        null,
        null,
        null,
        confidence,
        List.of(),
        decidedBy,
        language,
        null,
        null,
        null);
  }
}
