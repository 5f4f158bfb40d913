package org.gapline.spark.tables;

import java.util.List;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/**
 * One row per event, per statement made at an event, and per document that reports an event: the
 * pieces of an event's evidence on their way to each other.
 *
 * @param eventId the event
 * @param event the event itself, or empty
 * @param statement a statement made at it, or empty
 * @param words words of a document that reports it, or 0
 */
public record EvidencePiece(
    String eventId, List<EventTable.Row> event, List<StatementTable.Row> statement, int words) {

  /** The piece that is the event itself. */
  public static EvidencePiece of(EventTable.Row event) {
    return new EvidencePiece(event.eventId(), List.of(event), List.of(), 0);
  }

  /** The piece that is a statement made at an event. */
  public static EvidencePiece of(StatementTable.Row statement) {
    return new EvidencePiece(statement.eventId(), List.of(), List.of(statement), 0);
  }

  /** The piece that is the length of a document on an event. */
  public static EvidencePiece words(String eventId, int words) {
    return new EvidencePiece(eventId, List.of(), List.of(), words);
  }
}
