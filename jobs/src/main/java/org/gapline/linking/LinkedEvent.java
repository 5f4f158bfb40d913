package org.gapline.linking;

import java.util.List;
import org.gapline.table.EventConflict;
import org.gapline.tagging.EventFacts;

/**
 * An event with all reports of it.
 *
 * @param name of what its id is made
 * @param facts what the reports say together; its kind is the one that most give
 * @param conflicts each value on which reports disagree, with its documents
 * @param members the reports: earliest published first
 */
public record LinkedEvent(
    EventName name, EventFacts facts, List<EventConflict> conflicts, List<DocumentEvent> members) {

  public LinkedEvent {
    conflicts = List.copyOf(conflicts);
    members = List.copyOf(members);
  }
}
