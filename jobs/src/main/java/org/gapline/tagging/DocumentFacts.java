package org.gapline.tagging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Span;

/**
 * Kind, publication and events of one document.
 *
 * @param kind kind by the coding manual; that of its first event where it says no other
 * @param published date of publication, or null
 * @param told what it says of when, where and by whom, in the order of the text: one for each of
 *     its events where there are several, else one for the document, whatever its kind
 * @param flags what was inferred
 */
public record DocumentFacts(
    DocumentKind kind, LocalDate published, List<ToldEvent> told, Set<DocumentFlag> flags) {

  public DocumentFacts {
    told = List.copyOf(told);
    flags = Set.copyOf(flags);
    if (told.isEmpty()) {
      throw new IllegalArgumentException("a document without facts: use EventFacts.NONE");
    }
  }

  /** What the document says of its event, or of the first of several; whatever its kind. */
  public EventFacts facts() {
    return told.get(0).facts();
  }

  /** The events that it reports; empty for kinds that report none. */
  public List<EventFacts> events() {
    return reportsEvents() ? told.stream().map(ToldEvent::facts).toList() : List.of();
  }

  /** Where in the text each of its events is told, in their order. */
  List<Span> stretches() {
    return reportsEvents() ? told.stream().map(ToldEvent::span).toList() : List.of();
  }

  private boolean reportsEvents() {
    return facts().kind().reportsEvent();
  }

  /**
   * The event of which the text tells at an offset: its place among {@link #events}. What stands
   * outside of all of them, as an introduction to several, belongs to none.
   *
   * @return the place from 0, or null
   */
  public Integer eventAt(int offset) {
    if (!reportsEvents()) {
      return null;
    }
    int low = 0;
    int high = told.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (told.get(middle).span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && offset < told.get(low - 1).span().end() ? Integer.valueOf(low - 1) : null;
  }
}
