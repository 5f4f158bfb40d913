package org.gapline.tagging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Span;

/**
 * What was found in one document.
 *
 * @param kind kind by the coding manual
 * @param published date of publication, or null
 * @param events the events that it reports; empty for kinds that report none
 * @param statements its statements, in the order of the text, each with its event
 * @param repeated how many statements were left out, since it had made them before
 * @param flags what was inferred, beside the flags of reading
 * @param stretches where in the text each of its events is told, in their order
 */
public record CodedDocument(
    DocumentKind kind,
    LocalDate published,
    List<EventFacts> events,
    List<CodedStatement> statements,
    int repeated,
    Set<DocumentFlag> flags,
    List<Span> stretches) {

  public CodedDocument {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    flags = Set.copyOf(flags);
    stretches = List.copyOf(stretches);
  }

  /**
   * A document that could not be coded: nothing is said of it.
   *
   * @param published date of publication that its metadata state, or null
   */
  static CodedDocument failed(LocalDate published) {
    return new CodedDocument(
        DocumentKind.OTHER,
        published,
        List.of(),
        List.of(),
        0,
        Set.of(DocumentFlag.CODING_FAILED),
        List.of());
  }

  /** Place among the events of the one that is told at an offset, from 0; null where none is. */
  public Integer eventAt(int offset) {
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).begin() <= offset && offset < stretches.get(i).end()) {
        return i;
      }
    }
    return null;
  }
}
