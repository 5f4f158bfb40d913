package org.gapline.tagging;

/**
 * An event as one document reports it.
 *
 * @param docId the document
 * @param number position among the events of the document, from 0
 * @param kind kind of the document, and so of the event
 * @param facts what the document says of it
 */
public record DocumentEvent(String docId, int number, DocumentKind kind, EventFacts facts)
    implements Comparable<DocumentEvent> {

  @Override
  public int compareTo(DocumentEvent other) {
    int byDocument = docId.compareTo(other.docId);
    return byDocument != 0 ? byDocument : Integer.compare(number, other.number);
  }
}
