package org.gapline.tagging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapline.document.DocumentFlag;

/**
 * What was found in one document.
 *
 * @param kind kind by the coding manual
 * @param published date of publication, or null
 * @param events the events that it reports; empty for kinds that report none
 * @param statements its statements, in the order of the text, each with its event
 * @param flags what was inferred, beside the flags of reading
 */
public record CodedDocument(
    DocumentKind kind,
    LocalDate published,
    List<EventFacts> events,
    List<CodedStatement> statements,
    Set<DocumentFlag> flags) {

  public CodedDocument {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    flags = Set.copyOf(flags);
  }
}
