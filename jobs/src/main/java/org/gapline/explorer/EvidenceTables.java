package org.gapline.explorer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.chart.Labels;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.gapline.trend.CollectEvidence;

/**
 * The events and sentences behind the figures, newest first, as many as there is room for.
 * Sentences take what room the events leave; documents come along with what refers to them.
 */
final class EvidenceTables {

  private final PageIndex index;
  private final StatementWords words;
  private final EventWords eventWords;
  private final DataTable events =
      new DataTable(
          "id", "title", "kind", "when", "year", "where", "audience", "units", "themes", "address");
  private final DataTable statements =
      new DataTable(
          "id",
          "event",
          "document",
          "role",
          "themes",
          "speaker",
          "regions",
          "units",
          "text",
          "leadIn",
          "confidence",
          "rules",
          "decidedBy",
          "source",
          "language",
          "year",
          "counted");
  private final DataTable documents = new DataTable("id", "title", "address", "own");
  private final Set<String> named = new HashSet<>();
  private long room;

  /**
   * @param index the rows of the release
   * @param room bytes that events, sentences and documents may take
   */
  EvidenceTables(PageIndex index, long room) {
    this.index = index;
    this.words = new StatementWords(index);
    this.eventWords = new EventWords(index);
    this.room = room / 3;
    index.newestEvents().forEach(event -> add(events, event(event)));
    this.room = Math.max(0, this.room) + room - room / 3;
    index.newestStatements().forEach(this::add);
  }

  DataTable events() {
    return events;
  }

  DataTable statements() {
    return statements;
  }

  DataTable documents() {
    return documents;
  }

  private void add(StatementTable.Row statement) {
    Optional<SourceDocument> document = index.document(statement.docId());
    if (document.isPresent() && named.add(statement.docId())) {
      add(documents, document(document.get()));
    }
    add(statements, statement(statement));
  }

  /** Once something does not fit, nothing older is taken in its place. */
  private void add(DataTable table, List<Object> row) {
    room -= room < 0 ? 0 : EmbeddedJson.of(row).getBytes(StandardCharsets.UTF_8).length + 1;
    if (room >= 0) {
      table.add(row);
    }
  }

  private List<Object> event(EventTable.Row event) {
    return Arrays.asList(
        event.eventId(),
        eventWords.title(event),
        PageWords.label(event.kind()),
        PageWords.when(event),
        event.year(),
        eventWords.where(event),
        eventWords.audience(event),
        List.copyOf(index.labels().unitsOf(event)),
        event.themes(),
        link(eventWords.address(event)));
  }

  private static List<Object> document(SourceDocument document) {
    return Arrays.asList(
        document.docId(), document.title(), link(document.url()), document.isOriginal());
  }

  /** The address and its host where it may be followed, else the address alone. */
  private static List<String> link(String address) {
    if (address == null || address.isBlank()) {
      return List.of();
    }
    return WebLink.parse(address)
        .map(link -> List.of(link.address(), link.host()))
        .orElse(List.of(address));
  }

  private List<Object> statement(StatementTable.Row statement) {
    return Arrays.asList(
        statement.statementId(),
        statement.eventId(),
        statement.docId(),
        statement.role(),
        statement.themes(),
        statement.assertedBy(),
        statement.regions(),
        statement.eventId() == null ? units(statement.regions()) : List.of(),
        index.wording(statement),
        index.leadIn(statement).orElse(null),
        Math.round(statement.confidence() * 100) / 100.0,
        words.rules(statement),
        statement.decidedBy(),
        words.source(statement),
        statement.language(),
        statement.year(),
        isCounted(statement));
  }

  /** A statement without an event belongs to the regions that it names. */
  private List<String> units(List<String> regions) {
    Set<String> units = new TreeSet<>(regions);
    regions.forEach(region -> units.add(index.labels().parentOf(region)));
    units.add(Labels.ALL);
    return List.copyOf(units);
  }

  /** Whether figures rest on it, if it is a challenge: as {@link CollectEvidence} decides. */
  static boolean isCounted(StatementTable.Row statement) {
    return CollectEvidence.isLikely(statement)
        && CollectEvidence.SPEAKERS.contains(statement.assertedBy());
  }
}
