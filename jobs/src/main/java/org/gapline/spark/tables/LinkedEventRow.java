package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gapline.linking.EventName;
import org.gapline.table.EventTable;
import org.gapline.table.Unread;

/**
 * One row per event, with the documents that report it.
 *
 * @param nameFacts facts of which its id is made; events that share them are named together
 * @param published when its founding report was published, or null
 * @param founder its founding report
 * @param members the documents' own events that were linked into it, the founding report's first
 * @param event the row of the events table, not yet named
 */
public record LinkedEventRow(
    String nameFacts,
    LocalDate published,
    String founder,
    List<Member> members,
    Unread<EventTable.Row> event) {

  /**
   * The event of a document that was linked.
   *
   * @param home the partition in which the document waits
   */
  public record Member(String docId, int ordinal, int home) {}

  /** The fields that tell of what an event's id is made, and where its documents wait. */
  public record Head(String nameFacts, LocalDate published, String founder, List<Member> members) {

    /** Of what the id is made. */
    public EventName name() {
      return new EventName(nameFacts, published, members.size(), founder);
    }

    /** The partition in which the founding report waits. */
    public int home() {
      return members.get(0).home;
    }
  }

  /** The same event where its documents wait elsewhere. */
  LinkedEventRow waitingAt(Map<String, Integer> homes) {
    return new LinkedEventRow(
        nameFacts,
        published,
        founder,
        members.stream()
            .map(each -> new Member(each.docId, each.ordinal, homes.get(each.docId)))
            .toList(),
        event);
  }

  /** The partition in which its founding report waits. */
  public int home() {
    return members.get(0).home;
  }

  /** Its row of the events under its id. */
  public EventTable.Row named(String eventId) {
    return event.read().named(eventId);
  }

  /**
   * The links to it from some of its documents.
   *
   * @param eventId its id, or null where it is not named yet
   * @param which the documents
   */
  public List<DocumentLink> links(String eventId, Predicate<Member> which) {
    TakenOver taken = event.part(TakenOver.class);
    return members.stream()
        .filter(which)
        .map(member -> DocumentLink.toEvent(member, taken, eventId))
        .toList();
  }

  /** The fields of an event's row that statements take over from it. */
  record TakenOver(Integer year, List<String> regions) {}
}
