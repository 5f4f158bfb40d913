package org.gapline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.table.DocumentTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;

/**
 * A document that one reader read in full: what the reader and the release say of each sentence.
 *
 * @param document the document
 * @param sampledEvents events for which it was read
 * @param readings the reader's codings of each sentence, in the order of the text
 * @param found the statements of the release that begin in each sentence
 */
record ReadDocument(
    DocumentTable.Row document,
    Set<String> sampledEvents,
    List<List<ReviewTable.Row>> readings,
    List<List<StatementTable.Row>> found) {

  /** The event for which a document was read stands in a list of several parted by these. */
  private static final String SEPARATOR = "; ";

  /**
   * The document as the first of its readers read it who read every sentence; nothing where none
   * did, or where its sentences are not those that were read.
   */
  static Optional<ReadDocument> of(
      DocumentTable.Row document,
      List<ReviewTable.Row> readings,
      List<StatementTable.Row> statements) {
    Surroundings text = new Surroundings(document.text());
    List<String> ids = SentenceIds.of(document.docId(), text);
    Map<String, List<ReviewTable.Row>> byReader = new TreeMap<>();
    readings.forEach(
        row -> byReader.computeIfAbsent(row.reviewer(), r -> new ArrayList<>()).add(row));
    return byReader.values().stream()
        .filter(of -> latest(of).keySet().containsAll(ids))
        .min(Comparator.comparing(ReadDocument::begun))
        .map(
            of -> {
              Map<String, List<ReviewTable.Row>> latest = latest(of);
              return new ReadDocument(
                  document,
                  sampled(of),
                  ids.stream().map(latest::get).toList(),
                  found(text, statements));
            });
  }

  private static String begun(List<ReviewTable.Row> readings) {
    return readings.stream().map(ReviewTable.Row::importedAt).min(String::compareTo).orElse("");
  }

  /** What the reader said last of each sentence. */
  private static Map<String, List<ReviewTable.Row>> latest(List<ReviewTable.Row> readings) {
    Map<String, List<ReviewTable.Row>> latest = new HashMap<>();
    readings.stream()
        .sorted(Comparator.comparing(ReviewTable.Row::importedAt))
        .forEach(
            row -> {
              List<ReviewTable.Row> of =
                  latest.computeIfAbsent(row.unitId(), id -> new ArrayList<>());
              of.removeIf(old -> !old.importedAt().equals(row.importedAt()));
              of.add(row);
            });
    return latest;
  }

  /** The events for which a document was read, as its sheets tell. */
  static Set<String> sampled(List<ReviewTable.Row> readings) {
    Set<String> events = new HashSet<>();
    readings.stream()
        .filter(row -> row.why() != null)
        .forEach(row -> events.addAll(List.of(row.why().split(SEPARATOR))));
    return events;
  }

  private static List<List<StatementTable.Row>> found(
      Surroundings text, List<StatementTable.Row> statements) {
    List<List<StatementTable.Row>> found = new ArrayList<>();
    text.sentences().forEach(sentence -> found.add(new ArrayList<>()));
    for (StatementTable.Row statement : statements) {
      int at = text.holding(statement.begin());
      if (at >= 0) {
        found.get(at).add(statement);
      }
    }
    return found;
  }

  /** Whether the document was read for an event. */
  boolean isReadFor(String eventId) {
    return sampledEvents.contains(eventId) || document.eventIds().equals(List.of(eventId));
  }

  /** Whether it is told of which event each sentence speaks: else its gaps are nobody's. */
  boolean isAttributed() {
    return document.eventIds().size() < 2
        || readings.stream().flatMap(List::stream).anyMatch(row -> row.eventId() != null);
  }

  /** The reader's codings of what was said at an event. */
  List<ReviewTable.Row> readingsOf(String eventId) {
    boolean only = document.eventIds().size() == 1;
    return readings.stream()
        .flatMap(List::stream)
        .filter(row -> only || eventId.equals(row.eventId()))
        .toList();
  }
}
