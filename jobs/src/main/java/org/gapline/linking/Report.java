package org.gapline.linking;

import java.util.Comparator;
import org.gapline.tagging.EventFacts;

/** A document's event on its way to be compared with many others: what is derived is kept. */
record Report(DocumentEvent event, TitleWords title) {

  /**
   * Earlier published first, so that a report that arrives later mostly comes later; the order
   * never rests on the order of the input.
   */
  static final Comparator<DocumentEvent> ORDER =
      Comparator.comparing(
              DocumentEvent::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DocumentEvent::docId)
          .thenComparingInt(DocumentEvent::ordinal);

  static Report of(DocumentEvent event) {
    return new Report(event, TitleWords.of(event.facts().title()));
  }

  EventFacts facts() {
    return event.facts();
  }

  boolean isOfLanguageOf(Report other) {
    return event.language().equals(other.event.language());
  }

  boolean isOfDocumentOf(Report other) {
    return event.docId().equals(other.event.docId());
  }
}
