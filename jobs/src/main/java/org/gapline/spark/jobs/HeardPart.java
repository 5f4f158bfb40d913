package org.gapline.spark.jobs;

import java.util.List;
import java.util.stream.Stream;
import org.gapline.spark.jobs.StageTables.Stretch;

/**
 * A part of the documents, their statements and the events that they founded, as the files that
 * hold it.
 *
 * @param hash what documents and statements were made of, as the files' names tell, or null
 * @param documents stretches of files of the table of documents
 * @param statements stretches of files of the table of statements
 * @param events stretches of files of the table of events
 */
public record HeardPart(
    String hash, List<Stretch> documents, List<Stretch> statements, List<Stretch> events) {

  public HeardPart {
    documents = List.copyOf(documents);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }

  /** A stretch of the table of documents. */
  static HeardPart ofDocuments(Stretch stretch) {
    return new HeardPart(hashOf(stretch), List.of(stretch), List.of(), List.of());
  }

  /** A stretch of the table of statements. */
  static HeardPart ofStatements(Stretch stretch) {
    return new HeardPart(hashOf(stretch), List.of(), List.of(stretch), List.of());
  }

  /** A stretch of the table of events. */
  static HeardPart ofEvents(Stretch stretch) {
    return new HeardPart(null, List.of(), List.of(), List.of(stretch));
  }

  private static String hashOf(Stretch stretch) {
    return PartName.hashIn(stretch.file()).orElse(null);
  }

  /** This part together with more of the same. */
  HeardPart with(HeardPart more) {
    return new HeardPart(
        hash,
        both(documents, more.documents),
        both(statements, more.statements),
        both(events, more.events));
  }

  private static List<Stretch> both(List<Stretch> some, List<Stretch> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Bytes of all stretches. */
  long bytes() {
    return Stream.of(documents, statements, events)
        .flatMap(List::stream)
        .mapToLong(stretch -> stretch.end() - stretch.begin())
        .sum();
  }

  /** Tells the part from all others. */
  String name() {
    return hash == null ? documents + " " + statements + " " + events : hash;
  }
}
