package org.gapline.tagging;

import java.util.List;

/**
 * One event with all its reports.
 *
 * @param eventId stable id: {@code e-} and 16 hexadecimal digits
 * @param kind kind of the event, as most of its documents say
 * @param facts what its documents say together: sets united, single values from the first of them
 * @param reports its reports, by document
 */
public record LinkedEvent(
    String eventId, DocumentKind kind, EventFacts facts, List<DocumentEvent> reports) {

  public LinkedEvent {
    reports = List.copyOf(reports);
  }

  /** The documents that report it. */
  public List<String> docIds() {
    return reports.stream().map(DocumentEvent::docId).distinct().toList();
  }
}
