package org.gapline.spark.tables;

import java.util.List;
import org.gapline.linking.ReportedDocument;
import org.gapline.table.Unread;

/**
 * One row per document on its way to those with which it hangs together.
 *
 * @param component the same for all that hang together
 * @param home the partition in which the document waits for what is found out
 * @param fingerprint tells it from all that linking takes for another one
 * @param linking what linking needs of it
 * @param text the kept text; empty where the document hangs together with none
 */
public record RelatedDocument(
    long component,
    String docId,
    int home,
    long fingerprint,
    String language,
    String sharing,
    Unread<LinkingEntry> linking,
    String text)
    implements LinkedGroup.Member {

  /** A document and its text. */
  public static RelatedDocument of(long component, int home, LinkableInput document, String text) {
    return new RelatedDocument(
        component,
        document.docId(),
        home,
        document.fingerprint(),
        document.language(),
        document.sharing(),
        document.linking(),
        text);
  }

  /** Themes of the statements made at one of its events. */
  public List<String> themes(int event) {
    return linking.part(LinkingEntry.ThemesOfEvents.class).themes().get(event).ids();
  }

  /** The document as linking sees it. */
  public ReportedDocument toReported() {
    return linking.read().toReported(docId, language, text);
  }
}
