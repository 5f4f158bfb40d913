package org.gapline.spark.stages;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.linking.EventIds;
import org.gapline.spark.tables.Gathering;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.LinkedGroup;

/** Linked groups in, one record per event out, under its stable id. */
public final class NameEvents {

  /**
   * The events of all groups.
   *
   * @param partitions into how many they come, as they came from
   */
  public JavaRDD<LinkedEventRow> apply(JavaRDD<LinkedGroup> linkedGroups, int partitions) {
    JavaRDD<LinkedEventRow> events = linkedGroups.flatMap(group -> group.events().iterator());
    return Gathering.of(events, LinkedEventRow.class, LinkedEventRow::nameFacts)
        .into(partitions)
        .flatMap(NameEvents::named);
  }

  private static Iterator<LinkedEventRow> named(List<LinkedEventRow> events) {
    Map<String, String> ids = EventIds.of(events.stream().map(LinkedEventRow::name).toList());
    return events.stream().map(event -> event.named(ids.get(event.founder()))).iterator();
  }
}
