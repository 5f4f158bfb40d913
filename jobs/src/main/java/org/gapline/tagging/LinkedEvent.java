package org.gapline.tagging;

import java.util.List;

/**
 * An event with all reports of it.
 *
 * @param eventId stable id: {@code e-} and 16 hexadecimal digits
 * @param facts what the reports say together: sets united, single values from the first of them
 * @param members the reports, by document
 */
public record LinkedEvent(String eventId, EventFacts facts, List<DocumentEvent> members) {

  public LinkedEvent {
    members = List.copyOf(members);
  }
}
