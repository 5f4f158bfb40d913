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
    return linked.named(id(linked));
  }

  /** Its links from documents that wait in the same partition as its founding report. */
  public Iterator<DocumentLink> linksAtHome() {
    LinkedEventRow linked = event.read();
    String id = id(linked);
    return linked.members().stream()
        .filter(member -> member.home() == linked.home())
        .map(member -> DocumentLink.toEvent(member, linked.event().get(0), id))
        .iterator();
  }

  private String id(LinkedEventRow linked) {
    return given == null ? EventIds.of(linked.name()) : given;
  }

  @Override
  public void update(MessageDigest digest) {
    event.update(digest);
    digest.update(String.valueOf(given).getBytes(StandardCharsets.UTF_8));
  }

  /** The digest takes in all that stands in the row. */
  @Override
  public boolean madeBefore() {
    return true;
  }
}
