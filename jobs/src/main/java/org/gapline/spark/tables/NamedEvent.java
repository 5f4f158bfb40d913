package org.gapline.spark.tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Iterator;
import org.gapline.linking.EventIds;
import org.gapline.table.EventTable;
import org.gapline.table.Unread;

/**
 * An event that was linked, under its id.
 *
 * @param event the event
 * @param given its id where it shares the facts of its name with others, else null
 */
public record NamedEvent(Unread<LinkedEventRow> event, String given) implements PartContent {

  /** Its row of the events. */
  public EventTable.Row toRow() {
    LinkedEventRow linked = event.read();
    return linked.named(id(linked.nameFacts()));
  }

  /** Its links from documents that wait in the same partition as its founding report. */
  public Iterator<DocumentLink> linksAtHome() {
    LinkedEventRow linked = event.read();
    return linked
        .links(id(linked.nameFacts()), member -> member.home() == linked.home())
        .iterator();
  }

  private String id(String nameFacts) {
    return given == null ? EventIds.ofFacts(nameFacts) : given;
  }

  /** What its row is made of, wherever its documents wait. */
  @Override
  public void update(MessageDigest digest) {
    LinkedEventRow linked = event.read();
    linked.event().update(digest);
    digest.update(id(linked.nameFacts()).getBytes(StandardCharsets.UTF_8));
  }

  /** The digest takes in all that stands in the row. */
  @Override
  public boolean madeBefore() {
    return true;
  }
}
