package org.gapline.spark.jobs;

import java.util.List;
import java.util.stream.Stream;
import org.gapline.spark.jobs.StageTables.Stretch;

/**
 * A part of the documents and their statements, as the files that hold it.
 *
 * @param hash what the rows were made of, as the files' names tell, or null
 * @param documents stretches of files of the table of documents
 * @param statements stretches of files of the table of statements
 */
public record HeardPart(String hash, List<Stretch> documents, List<Stretch> statements) {

  public HeardPart {
    documents = List.copyOf(documents);
    statements = List.copyOf(statements);
  }

  /** A stretch of the table of documents. */
  static HeardPart ofDocuments(Stretch stretch) {
    return new HeardPart(PartName.hashIn(stretch.file()).orElse(null), List.of(stretch), List.of());
  }

  /** A stretch of the table of statements. */
  static HeardPart ofStatements(Stretch stretch) {
    return new HeardPart(PartName.hashIn(stretch.file()).orElse(null), List.of(), List.of(stretch));
  }

  /** This part together with more of the same. */
  HeardPart with(HeardPart more) {
    return new HeardPart(hash, both(documents, more.documents), both(statements, more.statements));
  }

  private static List<Stretch> both(List<Stretch> some, List<Stretch> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Bytes of all stretches. */
  long bytes() {
    return Stream.concat(documents.stream(), statements.stream())
        .mapToLong(stretch -> stretch.end() - stretch.begin())
        .sum();
  }

  /** Tells the part from all others. */
  String name() {
    return hash == null ? documents + " " + statements : hash;
  }
}
