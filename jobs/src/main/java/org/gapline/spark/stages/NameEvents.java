package org.gapline.spark.stages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.linking.EventIds;
import org.gapline.spark.tables.DocumentLink;
import org.gapline.spark.tables.Gathering;
import org.gapline.spark.tables.Homeward;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.NameClaim;
import org.gapline.table.Unread;

/**
 * Events in; out the ids of those that share their facts with others, and the links of documents
 * that wait in other partitions than their event's founding report. An event travels as the facts
 * of its name, and of most events nothing comes back.
 */
final class NameEvents {

  /**
   * Ids and links on their way.
   *
   * @param events each in the partition in which its founding report waits
   */
  JavaRDD<Homeward> apply(Kept<LinkedEventRow> events) {
    return Gathering.of(events.unread().map(NameEvents::claim), NameClaim.class, NameClaim::facts)
        .flatMap(sharing -> named(sharing).iterator());
  }

  private static NameClaim claim(Unread<LinkedEventRow> event) {
    LinkedEventRow.Head head = event.part(LinkedEventRow.Head.class);
    boolean together = head.members().stream().allMatch(member -> member.home() == head.home());
    return NameClaim.of(head.name(), head.home(), together ? List.of() : elsewhere(event.read()));
  }

  private static List<DocumentLink> elsewhere(LinkedEventRow event) {
    return event.links(null, member -> member.home() != event.home());
  }

  private static Stream<Homeward> named(List<NameClaim> sharing) {
    Map<String, String> ids = EventIds.of(sharing.stream().map(NameClaim::name).toList());
    return sharing.stream()
        .flatMap(event -> named(event, ids.get(event.founder()), sharing.size() > 1));
  }

  private static Stream<Homeward> named(NameClaim event, String id, boolean shared) {
    Stream<Homeward> links = event.elsewhere().stream().map(link -> Homeward.of(link.toEvent(id)));
    return shared ? Stream.concat(Stream.of(Homeward.ofEvent(event, id)), links) : links;
  }
}
