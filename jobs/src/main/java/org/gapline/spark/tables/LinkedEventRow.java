package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gapline.linking.EventName;
import org.gapline.table.EventTable;

/**
 * One row per event, with the documents that report it.
 *
 * @param nameFacts facts of which its id is made; events that share them are named together
 * @param published when its founding report was published, or null
 * @param founder its founding report
 * @param members the documents' own events that were linked into it, the founding report's first
 * @param event the row of the events table: a list of one
 */
public record LinkedEventRow(
    String nameFacts,
    LocalDate published,
    String founder,
    List<Member> members,
    List<EventTable.Row> event) {

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

  /** Of what its id is made. */
  public EventName name() {
    return new EventName(nameFacts, published, members.size(), founder);
  }

  /** Its row of the events under its id. */
  public EventTable.Row named(String eventId) {
    return event.get(0).named(eventId);
  }
}
