package org.gapline.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.tagging.EventFacts;

/**
 * What linking needs of a document.
 *
 * @param docId its id
 * @param published date of publication, or null
 * @param language ISO 639-1 code
 * @param events the events that it reports; empty where it makes none
 * @param signature derived of its text
 * @param text its kept text; may be empty where it is like no other document
 */
public record ReportedDocument(
    String docId,
    LocalDate published,
    String language,
    List<EventFacts> events,
    TextSignature signature,
    String text) {

  public ReportedDocument {
    events = List.copyOf(events);
  }

  /** A document whose text was not looked at yet. */
  public ReportedDocument(
      String docId, LocalDate published, String language, List<EventFacts> events, String text) {
    this(
        docId,
        published,
        language,
        events,
        events.isEmpty() ? TextSignature.ofOther(text) : TextSignature.ofReport(text),
        text);
  }

  /** Its events, as of a document that is no copy. */
  List<DocumentEvent> documentEvents() {
    List<DocumentEvent> reported = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      reported.add(
          new DocumentEvent(
              docId, i, published, language, docId, signature.vocabulary(), events.get(i)));
    }
    return reported;
  }
}
