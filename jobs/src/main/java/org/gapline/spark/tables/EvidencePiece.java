package org.gapline.spark.tables;

import java.util.ArrayList;
import java.util.List;
import org.gapline.trend.PartialEvidence;

/**
 * One record per event, and per event in a part of the statements: the pieces of an event's
 * evidence on their way to each other.
 *
 * @param eventId the event
 * @param event the event itself, or empty
 * @param evidence what the part adds, or empty
 * @param partition number of the partition in which the part lies
 */
public record EvidencePiece(
    String eventId, List<HeldEvent> event, List<PartialEvidence> evidence, int partition) {

  private static final int NOWHERE = -1;

  /** The piece that is the event itself. */
  public static EvidencePiece of(HeldEvent event) {
    return new EvidencePiece(event.eventId(), List.of(event), List.of(), NOWHERE);
  }

  /** The piece that is heard in a part. */
  public static EvidencePiece of(PartialEvidence evidence, int partition) {
    return new EvidencePiece(evidence.eventId(), List.of(), List.of(evidence), partition);
  }

  /** What was heard at the event whose pieces these are. */
  public static KeptEvent together(List<EvidencePiece> pieces) {
    List<PartialEvidence> evidence = new ArrayList<>(pieces.size());
    List<KeptEvent.Place> places = new ArrayList<>(1);
    HeldEvent event = null;
    for (EvidencePiece piece : pieces) {
      event = piece.event.isEmpty() ? event : piece.event.get(0);
      evidence.addAll(piece.evidence);
      if (piece.evidence.stream().anyMatch(some -> some.statements() > 0)) {
        places.add(new KeptEvent.Place(piece.partition));
      }
    }
    if (evidence.isEmpty()) {
      evidence.add(PartialEvidence.ofWords(event.eventId(), 0));
    }
    return KeptEvent.of(PartialEvidence.together(evidence).toEvidence(event.toRow()), places);
  }
}
