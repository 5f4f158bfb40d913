package org.gapline.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gapline.codebook.Role;
import org.gapline.table.AccuracyTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;
import org.gapline.trend.CollectEvidence;
import org.gapline.trend.EventEvidence;
import org.gapline.trend.HeardStatement;

/**
 * What sampled events that were read in full tell of a release: by sentence precision and recall,
 * by event sensitivity and specificity of a reported gap. An event counts when all its documents
 * were read to their last sentence by one reader each, and a document of several events tells of
 * which each sentence speaks; sensitivity and specificity are those among reporting events, of
 * which shares are.
 *
 * @param rows one row per theme that the release or the reader found
 * @param eventsRead sampled events read in full
 * @param eventsUnfinished sampled events of which a sentence was read, and not all, or of whose
 *     pages nothing tells which sentence speaks of them
 */
public record ReadingAccuracy(List<AccuracyTable.Row> rows, int eventsRead, int eventsUnfinished) {

  public ReadingAccuracy {
    rows = List.copyOf(rows);
  }

  /**
   * Compares readings with a release.
   *
   * @param documents the documents that were read; others may be among them
   * @param events the events of the release
   * @param statements the statements of the release
   * @param readings the codings of readers; rows of other sheets are passed over
   */
  public static ReadingAccuracy of(
      List<DocumentTable.Row> documents,
      List<EventTable.Row> events,
      List<StatementTable.Row> statements,
      List<ReviewTable.Row> readings) {
    Map<String, ReadDocument> read = read(documents, statements, readings);
    List<EventTable.Row> begun = begun(documents, events, readings);
    List<EventTable.Row> finished =
        begun.stream().filter(event -> isFinished(event, read)).toList();
    List<EventTable.Row> sampled =
        finished.stream().filter(event -> isSampled(event, read)).toList();
    AccuracyCounts counts = new AccuracyCounts();
    sampled.stream()
        .flatMap(event -> event.docIds().stream())
        .distinct()
        .forEach(id -> countSentences(read.get(id), counts));
    sampled.forEach(event -> countEvent(event, read, statements, counts));
    return new ReadingAccuracy(counts.rows(), sampled.size(), begun.size() - finished.size());
  }

  /**
   * Events for which somebody has read a sentence. An event that stands on the page of a sampled
   * one was not begun; where no reading of a document tells for which event it was, all of them
   * were.
   */
  private static List<EventTable.Row> begun(
      List<DocumentTable.Row> documents,
      List<EventTable.Row> events,
      List<ReviewTable.Row> readings) {
    Map<String, List<ReviewTable.Row>> byDocument =
        readings.stream()
            .filter(ReadingAccuracy::isReading)
            .collect(Collectors.groupingBy(ReviewTable.Row::docId));
    Set<String> begun = new HashSet<>();
    for (DocumentTable.Row document : documents) {
      if (byDocument.containsKey(document.docId())) {
        Set<String> sampled = ReadDocument.sampled(byDocument.get(document.docId()));
        document.eventIds().stream()
            .filter(
                id -> document.eventIds().size() == 1 || sampled.isEmpty() || sampled.contains(id))
            .forEach(begun::add);
      }
    }
    return events.stream().filter(event -> begun.contains(event.eventId())).toList();
  }

  private static boolean isFinished(EventTable.Row event, Map<String, ReadDocument> read) {
    return event.docIds().stream()
        .allMatch(id -> read.containsKey(id) && read.get(id).isAttributed());
  }

  /** An event beside a sampled one on the same page was read too, and not drawn. */
  private static boolean isSampled(EventTable.Row event, Map<String, ReadDocument> read) {
    return event.docIds().stream().anyMatch(id -> read.get(id).isReadFor(event.eventId()));
  }

  private static boolean isReading(ReviewTable.Row row) {
    return row.sheet().equals(SheetKind.READING.id()) && !row.status().equals(ReviewTable.STALE);
  }

  private static Map<String, ReadDocument> read(
      List<DocumentTable.Row> documents,
      List<StatementTable.Row> statements,
      List<ReviewTable.Row> readings) {
    Map<String, List<ReviewTable.Row>> byDocument =
        readings.stream()
            .filter(ReadingAccuracy::isReading)
            .collect(Collectors.groupingBy(ReviewTable.Row::docId));
    Map<String, List<StatementTable.Row>> found =
        statements.stream()
            .filter(row -> byDocument.containsKey(row.docId()))
            .collect(Collectors.groupingBy(StatementTable.Row::docId));
    Map<String, ReadDocument> read = new TreeMap<>();
    for (DocumentTable.Row document : documents) {
      String id = document.docId();
      if (byDocument.containsKey(id)) {
        ReadDocument.of(document, byDocument.get(id), found.getOrDefault(id, List.of()))
            .ifPresent(of -> read.put(id, of));
      }
    }
    return read;
  }

  private static void countSentences(ReadDocument document, AccuracyCounts counts) {
    for (int i = 0; i < document.readings().size(); i++) {
      List<ReviewTable.Row> readings = document.readings().get(i);
      if (readings.stream().anyMatch(row -> row.decision().equals(Decision.UNSURE.id()))) {
        continue;
      }
      Set<String> coded = new HashSet<>();
      readings.stream()
          .filter(row -> row.role() != null)
          .forEach(row -> coded.addAll(row.themes()));
      Set<String> found = new HashSet<>();
      document.found().get(i).forEach(row -> found.addAll(row.themes()));
      counts.sentence(found, coded);
    }
  }

  private static void countEvent(
      EventTable.Row event,
      Map<String, ReadDocument> read,
      List<StatementTable.Row> statements,
      AccuracyCounts counts) {
    List<HeardStatement> own =
        statements.stream()
            .filter(row -> event.eventId().equals(row.eventId()))
            .map(HeardStatement::of)
            .toList();
    EventEvidence evidence = new CollectEvidence().apply(event, own, 0);
    if (!evidence.isReporting()) {
      return;
    }
    Set<String> coded = new HashSet<>();
    for (String docId : event.docIds()) {
      read.get(docId).readingsOf(event.eventId()).stream()
          .filter(ReadingAccuracy::isGap)
          .forEach(row -> coded.addAll(row.themes()));
    }
    counts.event(evidence.gapThemes(), coded);
  }

  private static boolean isGap(ReviewTable.Row row) {
    return Role.CHALLENGE.id().equals(row.role())
        && (row.saidBy() == null || CollectEvidence.SPEAKERS.contains(row.saidBy()));
  }
}
