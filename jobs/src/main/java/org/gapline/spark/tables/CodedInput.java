package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;

/**
 * One row per accepted document, read and coded, before its events are linked with those of other
 * documents.
 *
 * @param kind kind by the coding manual
 * @param repeated how many statements were left out, since it had made them before
 * @param events the events that it reports; empty where it makes none
 * @param statements its statements, in the order of the text
 * @param staleReviews ids of reviewed statements that its text does not hold any more
 */
public record CodedInput(
    String docId,
    String sourcePath,
    String sourceUrl,
    String symbol,
    String mediaType,
    String language,
    String title,
    LocalDate published,
    String kind,
    String sharing,
    String provenance,
    int words,
    int repeated,
    List<String> flags,
    String text,
    List<FactsRow> events,
    List<FoundStatement> statements,
    List<String> staleReviews) {

  public CodedInput {
    flags = List.copyOf(flags);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    staleReviews = List.copyOf(staleReviews);
  }
}
