package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import org.gapline.document.Provenance;

/**
 * One row per accepted document, read and coded, before its events are linked with those of other
 * documents.
 *
 * @param kind kind by the coding manual
 * @param repeated how many statements were left out, since it had made them before
 * @param events the events that it reports; empty where it makes none
 * @param statements its statements, in the order of the text
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
    List<FoundStatement> statements) {

  /** The row of a document that was read, and of what coding and reviewers made of it. */
  public static CodedInput of(ReadInput read, CodedEntry coded) {
    return new CodedInput(
        read.docId(),
        read.sourcePath(),
        read.sourceUrl(),
        read.symbol(),
        read.mediaType(),
        read.language(),
        read.title(),
        coded.published(),
        coded.kind(),
        read.sharing(),
        Provenance.valueOf(read.provenance()).id(),
        coded.words(),
        coded.repeated(),
        coded.flags(),
        read.text(),
        coded.events(),
        coded.statements());
  }

  public CodedInput {
    flags = List.copyOf(flags);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }
}
