package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.DocumentLink;
import org.gapline.spark.tables.Homeward;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.NamedEvent;
import org.gapline.table.RecordBytes;
import org.gapline.table.Unread;
import scala.Tuple2;

/**
 * Events under their stable ids, each in the partition in which its founding report waits, and the
 * links of the documents. Only events of several documents travel there, and only links of
 * documents that wait in other partitions.
 */
public final class EventsAtHome implements AutoCloseable {

  private static final RecordBytes<LinkedEventRow> EVENTS = RecordBytes.of(LinkedEventRow.class);
  private static final RecordBytes<Homeward> HOMEWARD = RecordBytes.of(Homeward.class);

  private final Kept<LinkedEventRow> events;

  /** Bytes of {@link Homeward} in the partitions in which they are waited for. */
  private final JavaRDD<byte[]> homeward;

  private EventsAtHome(Kept<LinkedEventRow> events, JavaRDD<byte[]> homeward) {
    this.events = events;
    this.homeward = homeward;
  }

  /**
   * The events and links that linking found.
   *
   * @param alone events of one document each, in its partition
   * @param together those of several, and near copies
   */
  public static EventsAtHome of(JavaRDD<LinkedEventRow> alone, JavaRDD<LinkedGroup> together) {
    int partitions = alone.getNumPartitions();
    JavaRDD<byte[]> arriving =
        together
            .flatMap(group -> group.events().iterator())
            .mapToPair(event -> new Tuple2<>(event.home(), EVENTS.toBytes(event)))
            .partitionBy(new HashPartitioner(partitions))
            .values();
    Kept<LinkedEventRow> events =
        Kept.of(alone.zipPartitions(arriving, EventsAtHome::all), LinkedEventRow.class);
    JavaRDD<byte[]> homeward =
        new NameEvents()
            .apply(events)
            .union(together.flatMap(group -> group.copies().iterator()).map(Homeward::of))
            .mapToPair(found -> new Tuple2<>(found.home(), HOMEWARD.toBytes(found)))
            .partitionBy(new HashPartitioner(partitions))
            .values();
    return new EventsAtHome(events, homeward);
  }

  /** In an order that does not depend on who arrives first. */
  private static Iterator<LinkedEventRow> all(
      Iterator<LinkedEventRow> alone, Iterator<byte[]> arriving) {
    List<LinkedEventRow> arrived = new ArrayList<>();
    EVENTS.fromAll(arriving).forEachRemaining(arrived::add);
    arrived.sort(Comparator.comparing(LinkedEventRow::founder));
    return oneAfterTheOther(alone, arrived.iterator());
  }

  /** The events, in the partitions of their founding reports. */
  public JavaRDD<NamedEvent> named() {
    return events
        .unread()
        .zipPartitions(homeward, (own, arriving) -> new Arrived(arriving).named(own));
  }

  /** The links of the documents, in the partitions in which these wait. */
  public JavaRDD<DocumentLink> links() {
    return events
        .unread()
        .zipPartitions(
            homeward,
            (own, arriving) -> {
              Arrived arrived = new Arrived(arriving);
              Iterator<DocumentLink> beside =
                  new Flattened<>(arrived.named(own), NamedEvent::linksAtHome);
              return oneAfterTheOther(beside, arrived.links.iterator());
            });
  }

  private static <T> Iterator<T> oneAfterTheOther(Iterator<T> some, Iterator<T> more) {
    return new Flattened<>(List.of(some, more).iterator(), each -> each);
  }

  @Override
  public void close() {
    events.close();
  }

  /** What came into a partition: in memory, since it is less than its documents. */
  private static final class Arrived {
    private final Map<String, String> ids = new HashMap<>();
    private final List<DocumentLink> links = new ArrayList<>();

    Arrived(Iterator<byte[]> arriving) {
      HOMEWARD.fromAll(arriving).forEachRemaining(this::add);
    }

    private void add(Homeward found) {
      if (found.founder() != null) {
        ids.put(found.founder(), found.eventId());
      }
      links.addAll(found.link());
    }

    /** Most events share the facts of their name with none, and need not be read to be named. */
    Iterator<NamedEvent> named(Iterator<Unread<LinkedEventRow>> events) {
      return new Mapped<>(events, event -> new NamedEvent(event, given(event)));
    }

    private String given(Unread<LinkedEventRow> event) {
      return ids.isEmpty() ? null : ids.get(event.part(LinkedEventRow.Head.class).founder());
    }
  }
}
