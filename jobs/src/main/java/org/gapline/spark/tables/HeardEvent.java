package org.gapline.spark.tables;

import java.util.List;

/**
 * One record per event, and per event in a part of the statements.
 *
 * @param travelling a piece of an event of which other parts hold more: a list of one, or of none
 * @param whole an event of which this part holds all: the same
 */
public record HeardEvent(List<EvidencePiece> travelling, List<KeptEvent> whole) {

  /** The first field by itself. */
  public record Travelling(List<EvidencePiece> travelling) {}

  /** What a part holds of an event. */
  public static HeardEvent of(EvidencePiece piece) {
    return piece.isWhole()
        ? new HeardEvent(List.of(), List.of(EvidencePiece.together(List.of(piece))))
        : new HeardEvent(List.of(piece), List.of());
  }
}
