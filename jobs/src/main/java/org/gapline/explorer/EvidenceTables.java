package org.gapline.explorer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gapline.chart.Labels;
import org.gapline.table.EventTable;
import org.gapline.trend.CollectEvidence;

/**
 * The events and sentences behind the figures, newest first, as many as there is room for. A third
 * of the room is the events'; sentences take the rest, each with its document and event, so that no
 * sentence is there without the event that says for which regions it counts.
 */
final class EvidenceTables {

  private final PageIndex index;
  private final StatementWords words;
  private final EventWords eventWords;
  private final DataTable events =
      new DataTable(
          "id",
          "title",
          "kind",
          "when",
          "year",
          "where",
          "audience",
          "units",
          "themes",
          "address",
          "sentences");
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
  private final Set<String> held = new HashSet<>();
  private long room;

  /**
   * @param index the rows of the release
   * @param room bytes that events, sentences and documents may take
   */
  EvidenceTables(PageIndex index, long room) {
    this(index);
    this.room = room / 3;
    takeWhileThereIsRoom(index.newestEvents(), event -> takeEvent(event.eventId()));
    this.room += room - room / 3;
    takeWhileThereIsRoom(index.data().statements().newest().stream(), this::take);
    index
        .newestEvents()
        .filter(event -> held.contains(event.eventId()))
        .forEachOrdered(event -> events.add(event(event)));
  }

  private EvidenceTables(PageIndex index) {
    this.index = index;
    this.words = new StatementWords(index);
    this.eventWords = new EventWords(index);
  }

  /** The tables without a row. */
  static EvidenceTables none(PageIndex index) {
    return new EvidenceTables(index);
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

  /** Once something does not fit, nothing older is taken in its place. */
  private static <T> void takeWhileThereIsRoom(Stream<T> rows, Predicate<T> take) {
    Iterator<T> newest = rows.iterator();
    while (newest.hasNext() && take.test(newest.next())) {
      continue;
    }
  }

  /** Whether there is room for the event, which is then held. */
  private boolean takeEvent(String id) {
    boolean fits = spend(newEvent(id).map(EvidenceTables::bytes).orElse(0L));
    if (fits) {
      held.add(id);
    }
    return fits;
  }

  /** Whether there is room for the sentence with what it needs; all of it is then held. */
  private boolean take(PageStatement statement) {
    Optional<List<Object>> document =
        index
            .document(statement.docId())
            .filter(d -> !named.contains(d.docId()))
            .map(EvidenceTables::document);
    Optional<List<Object>> event = newEvent(statement.eventId());
    List<Object> said = statement(statement);
    long needed = bytes(said);
    needed += document.map(EvidenceTables::bytes).orElse(0L);
    needed += event.map(EvidenceTables::bytes).orElse(0L);
    boolean fits = spend(needed);
    if (fits) {
      document.ifPresent(documents::add);
      named.add(statement.docId());
      event.ifPresent(e -> held.add(statement.eventId()));
      statements.add(said);
    }
    return fits;
  }

  private Optional<List<Object>> newEvent(String id) {
    return index.event(id).filter(event -> !held.contains(id)).map(this::event);
  }

  private boolean spend(long needed) {
    boolean fits = needed <= room;
    room -= fits ? needed : 0;
    return fits;
  }

  private static long bytes(List<Object> row) {
    return PageBytes.of(EmbeddedJson.of(row)) + 1L;
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
        link(eventWords.address(event)),
        index.data().statements().ofEvent(event.eventId()));
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

  private List<Object> statement(PageStatement statement) {
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

  /**
   * Whether figures rest on it, if it is a challenge: it is of an event, and {@link
   * CollectEvidence} takes it.
   */
  static boolean isCounted(PageStatement statement) {
    return statement.eventId() != null
        && CollectEvidence.isLikely(statement.decidedBy(), statement.confidence())
        && CollectEvidence.SPEAKERS.contains(statement.assertedBy());
  }
}
