package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import org.gapline.linking.ReportedDocument;

/**
 * One row per document on its way to those with which it hangs together.
 *
 * @param component the same for all that hang together
 * @param home the partition in which the coded document waits for what is found out
 * @param themes for each of its events the themes of the statements made at it
 * @param text the kept text; empty where the document hangs together with none
 */
public record RelatedDocument(
    String component,
    String docId,
    int home,
    LocalDate published,
    String language,
    String sharing,
    List<Themes> themes,
    List<FactsRow> events,
    String text) {

  /** Themes of the statements made at one event. */
  public record Themes(List<String> ids) {}

  /** What linking needs of it. */
  public ReportedDocument toReported() {
    return new ReportedDocument(
        docId, published, language, events.stream().map(FactsRow::toFacts).toList(), text);
  }
}
