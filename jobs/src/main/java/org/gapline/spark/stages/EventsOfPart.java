package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapline.spark.tables.EvidencePiece;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.trend.HeldEvent;
import org.gapline.trend.PartialEvidence;

/**
 * The events of a part and what its documents and statements add to events, put together. All of it
 * stands in memory: the themes of an event take less than its documents, of which a part is a
 * task's share.
 */
final class EventsOfPart implements Iterator<EvidencePiece> {

  private final Map<String, List<PartialEvidence>> evidence = new LinkedHashMap<>();
  private final Iterator<HeldEvent> events;
  private final int partition;
  private Iterator<List<PartialEvidence>> left;

  /**
   * @param events those that lie in the part
   * @param partition number of the partition in which the part lies
   */
  EventsOfPart(Iterator<PartEvidence> pieces, Iterator<HeldEvent> events, int partition) {
    pieces.forEachRemaining(piece -> piece.events().forEach(this::add));
    this.events = events;
    this.partition = partition;
  }

  private void add(PartialEvidence some) {
    evidence.computeIfAbsent(some.eventId(), event -> new ArrayList<>(1)).add(some);
  }

  @Override
  public boolean hasNext() {
    return events.hasNext() || leftOver().hasNext();
  }

  /** Behind the events of the part: what it adds to events of others. */
  private Iterator<List<PartialEvidence>> leftOver() {
    if (left == null) {
      left = evidence.values().iterator();
    }
    return left;
  }

  @Override
  public EvidencePiece next() {
    if (!events.hasNext()) {
      return EvidencePiece.of(leftOver().next(), partition);
    }
    HeldEvent event = events.next();
    List<PartialEvidence> heard = evidence.remove(event.eventId());
    return EvidencePiece.of(event, heard == null ? List.of() : heard, partition);
  }
}
