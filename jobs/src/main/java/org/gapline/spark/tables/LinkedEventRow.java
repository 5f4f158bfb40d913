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
 * @param event the row of the events table: a list of one
 * @param members the documents' own events that were linked into it
 */
public record LinkedEventRow(
    String nameFacts,
    LocalDate published,
    String founder,
    List<EventTable.Row> event,
    List<Member> members) {

  /**
   * The event of a document that was linked.
   *
   * @param home the partition in which the document waits
   */
  public record Member(String docId, int ordinal, int home) {}

  /** The same event where its documents wait elsewhere. */
  LinkedEventRow waitingAt(Map<String, Integer> homes) {
    return new LinkedEventRow(
        nameFacts,
        published,
        founder,
        event,
        members.stream()
            .map(each -> new Member(each.docId, each.ordinal, homes.get(each.docId)))
            .toList());
  }

  /** Of what its id is made. */
  public EventName name() {
    return new EventName(nameFacts, published, members.size(), founder);
  }

  /** The same event under its id. */
  public LinkedEventRow named(String eventId) {
    return new LinkedEventRow(
        nameFacts, published, founder, List.of(event.get(0).named(eventId)), members);
  }
}
