package org.gapline.tagging;

/**
 * An event as one document reports it.
 *
 * @param docId the document
 * @param ordinal place of the event among those of the document, from 0
 * @param facts what the document says of it
 */
public record DocumentEvent(String docId, int ordinal, EventFacts facts)
    implements Comparable<DocumentEvent> {

  @Override
  public int compareTo(DocumentEvent other) {
    int byDocument = docId.compareTo(other.docId);
    return byDocument != 0 ? byDocument : Integer.compare(ordinal, other.ordinal);
  }
}
