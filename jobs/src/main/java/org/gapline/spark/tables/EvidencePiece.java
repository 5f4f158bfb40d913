package org.gapline.spark.tables;

import java.util.ArrayList;
import java.util.List;
import org.gapline.trend.CollectEvidence;
import org.gapline.trend.HeardEvent;

/**
 * One record per event, per run of statements made at an event, and per document that reports an
 * event: the pieces of an event's evidence on their way to each other. Pieces of one event make one
 * piece.
 *
 * @param eventId the event
 * @param event the event itself, or empty
 * @param statements statements made at it
 * @param words words of documents that report it
 */
public record EvidencePiece(
    String eventId, List<HeldEvent> event, List<ToldStatement> statements, int words) {

  /** The piece that is the event itself. */
  public static EvidencePiece of(HeldEvent event) {
    return new EvidencePiece(event.eventId(), List.of(event), List.of(), 0);
  }

  /** The piece that is some statements made at an event. */
  public static EvidencePiece of(String eventId, List<ToldStatement> statements) {
    return new EvidencePiece(
        eventId,
        List.of(),
        statements.stream().map(ToldStatement::withoutSpareColumns).toList(),
        0);
  }

  /** The piece that is the length of a document on an event. */
  public static EvidencePiece words(String eventId, int words) {
    return new EvidencePiece(eventId, List.of(), List.of(), words);
  }

  /** All pieces of one event as one. */
  public static EvidencePiece together(List<EvidencePiece> pieces) {
    List<HeldEvent> event = new ArrayList<>(1);
    List<ToldStatement> statements = new ArrayList<>();
    int words = 0;
    for (EvidencePiece piece : pieces) {
      event.addAll(piece.event);
      statements.addAll(piece.statements);
      words += piece.words;
    }
    return new EvidencePiece(pieces.get(0).eventId, event, statements, words);
  }

  /** What was heard at the event whose pieces these are. */
  public HeardEvent toHeard() {
    return new CollectEvidence()
        .heard(event.get(0).toRow(), statements.stream().map(ToldStatement::toRow).toList(), words);
  }
}
