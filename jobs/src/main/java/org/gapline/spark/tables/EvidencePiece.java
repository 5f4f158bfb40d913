package org.gapline.spark.tables;

import java.util.List;
import java.util.stream.Stream;
import org.gapline.trend.HeldEvent;
import org.gapline.trend.PartialEvidence;

/**
 * One record per event, and per event in a part of the statements: the pieces of an event's
 * evidence on their way to each other.
 *
 * @param eventId the event
 * @param event the event itself, or empty
 * @param evidence what the part adds: one for each of its pieces
 * @param partition number of the partition in which the part lies
 */
public record EvidencePiece(
    String eventId, List<HeldEvent> event, List<PartialEvidence> evidence, int partition) {

  public EvidencePiece {
    event = List.copyOf(event);
    evidence = List.copyOf(evidence);
  }

  /** The piece that is the event itself, with what is heard of it in its part. */
  public static EvidencePiece of(HeldEvent event, List<PartialEvidence> evidence, int partition) {
    return new EvidencePiece(event.eventId(), List.of(event), evidence, partition);
  }

  /** The piece that is heard in a part which does not hold the event. */
  public static EvidencePiece of(List<PartialEvidence> evidence, int partition) {
    return new EvidencePiece(evidence.get(0).eventId(), List.of(), evidence, partition);
  }

  /** Whether the event lies in the part with all documents that report it. */
  public boolean isWhole() {
    int documents = evidence.stream().mapToInt(PartialEvidence::documents).sum();
    return !event.isEmpty() && event.get(0).docIds().size() == documents;
  }

  /** What was heard at the event whose pieces these are. */
  public static KeptEvent together(List<EvidencePiece> pieces) {
    HeldEvent event =
        pieces.stream().flatMap(piece -> piece.event.stream()).findFirst().orElseThrow();
    List<PartialEvidence> evidence =
        pieces.stream().flatMap(piece -> piece.evidence.stream()).toList();
    return KeptEvent.of(
        PartialEvidence.together(
                evidence.isEmpty()
                    ? List.of(PartialEvidence.ofDocuments(event.eventId(), 0, 0))
                    : evidence)
            .toEvidence(event),
        pieces.stream().flatMap(EvidencePiece::places).toList());
  }

  private Stream<KeptEvent.Place> places() {
    return evidence.stream()
        .filter(some -> some.statements() > 0)
        .map(some -> new KeptEvent.Place(partition));
  }
}
