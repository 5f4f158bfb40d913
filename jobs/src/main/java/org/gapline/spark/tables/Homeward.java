package org.gapline.spark.tables;

import java.util.List;

/**
 * What was found out on its way to where it is waited for: one row per event that shares the facts
 * of its name with others, and per link of a document.
 *
 * @param home the partition in which it is waited for
 * @param founder founding report of the event, or null
 * @param eventId the event's id, or null
 * @param link the link: a list of one, or of none
 */
public record Homeward(int home, String founder, String eventId, List<DocumentLink> link) {

  public Homeward {
    link = List.copyOf(link);
  }

  /** The id of an event. */
  public static Homeward ofEvent(NameClaim event, String eventId) {
    return new Homeward(event.home(), event.founder(), eventId, List.of());
  }

  /** A link of a document. */
  public static Homeward of(DocumentLink link) {
    return new Homeward(link.home(), null, null, List.of(link));
  }
}
