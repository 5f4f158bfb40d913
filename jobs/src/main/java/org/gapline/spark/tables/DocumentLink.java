package org.gapline.spark.tables;

import java.util.List;

/**
 * What linking found out about a document, on its way back to it: one row per event of the
 * document, with what the document's statements take over from it, and one where it is a near copy.
 *
 * @param home the partition in which the document waits
 * @param docId the document
 * @param ordinal place of the event among those of the document, from 0
 * @param eventId the event, or null where the row names the original of a copy
 * @param regions regions of the event
 * @param year year of the event, or null
 * @param nearDuplicateOf the document of which this one is a near copy, or null
 */
public record DocumentLink(
    int home,
    String docId,
    int ordinal,
    String eventId,
    List<String> regions,
    Integer year,
    String nearDuplicateOf) {

  /** The same wherever the document waits. */
  DocumentLink withoutHome() {
    return waitingAt(0);
  }

  /** The same where the document waits elsewhere. */
  DocumentLink waitingAt(int partition) {
    return new DocumentLink(partition, docId, ordinal, eventId, regions, year, nearDuplicateOf);
  }

  /** The link from an event's member to the event, of which its statements take something over. */
  static DocumentLink toEvent(
      LinkedEventRow.Member member, LinkedEventRow.TakenOver taken, String eventId) {
    return new DocumentLink(
        member.home(),
        member.docId(),
        member.ordinal(),
        eventId,
        taken.regions(),
        taken.year(),
        null);
  }

  /** The same to an event that is named now. */
  public DocumentLink toEvent(String named) {
    return new DocumentLink(home, docId, ordinal, named, regions, year, nearDuplicateOf);
  }

  /** The link from a near copy to its original. */
  public static DocumentLink toOriginal(RelatedDocument copy, String original) {
    return new DocumentLink(copy.home(), copy.docId(), 0, null, List.of(), null, original);
  }
}
