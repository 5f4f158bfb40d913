package org.gapline.tagging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapline.document.DocumentFlag;

/**
 * Kind, publication and events of one document.
 *
 * @param kind kind by the coding manual
 * @param published date of publication, or null
 * @param facts what the document says of when, where and by whom, whatever its kind
 * @param events the events that it reports; empty for kinds that report none
 * @param flags what was inferred
 */
public record DocumentFacts(
    DocumentKind kind,
    LocalDate published,
    EventFacts facts,
    List<EventFacts> events,
    Set<DocumentFlag> flags) {

  public DocumentFacts {
    events = List.copyOf(events);
    flags = Set.copyOf(flags);
  }
}
