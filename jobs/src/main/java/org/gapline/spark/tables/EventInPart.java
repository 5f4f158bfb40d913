package org.gapline.spark.tables;

import java.util.List;

/**
 * What a part of documents, statements and events holds of one event. One record per event that
 * lies in the part, and per event to which the part adds something; one of both lists is empty, and
 * the other holds one.
 *
 * @param travelling a piece of an event of which other parts hold more
 * @param whole an event of which this part holds all
 */
public record EventInPart(List<EvidencePiece> travelling, List<KeptEvent> whole) {

  /** The first field by itself. */
  public record Travelling(List<EvidencePiece> travelling) {}

  /** What a part holds of an event. */
  public static EventInPart of(EvidencePiece piece) {
    return piece.isWhole()
        ? new EventInPart(List.of(), List.of(EvidencePiece.together(List.of(piece))))
        : new EventInPart(List.of(piece), List.of());
  }
}
