package org.gapline.linking;

import java.time.LocalDate;
import org.gapline.tagging.EventFacts;

/**
 * An event as one document reports it.
 *
 * @param docId the document
 * @param ordinal place of the event among those of the document, from 0
 * @param published date of publication, or null
 * @param language ISO 639-1 code of the document's language
 * @param original id of the document of which this one is a near copy, else its own
 * @param vocabulary of what the document speaks
 * @param facts what the document says of it
 */
public record DocumentEvent(
    String docId,
    int ordinal,
    LocalDate published,
    String language,
    String original,
    Vocabulary vocabulary,
    EventFacts facts) {

  /** The same event where the document is a near copy of another. */
  DocumentEvent copyOf(String document) {
    return new DocumentEvent(docId, ordinal, published, language, document, vocabulary, facts);
  }
}
