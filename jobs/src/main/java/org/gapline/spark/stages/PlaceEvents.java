package org.gapline.spark.stages;

import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.PlacedEvent;
import org.gapline.table.RecordBytes;
import org.gapline.trend.EventEvidence;
import scala.Tuple2;

/** Events in, the dated ones out, each in the partitions in which statements made at it lie. */
final class PlaceEvents {

  private static final RecordBytes<PlacedEvent> CODEC = RecordBytes.of(PlacedEvent.class);

  private final Broadcast<ShippedCodebook> codebook;

  PlaceEvents(Broadcast<ShippedCodebook> codebook) {
    this.codebook = codebook;
  }

  /**
   * The bytes of one record for each event and partition.
   *
   * @param partitions number of the partitions
   */
  JavaRDD<byte[]> apply(JavaRDD<KeptEvent> events, int partitions) {
    Broadcast<ShippedCodebook> shipped = codebook;
    return events
        .filter(event -> event.year() != null)
        .flatMap(event -> placed(event, shipped.value()).iterator())
        .mapToPair(placed -> new Tuple2<>(placed.partition(), CODEC.toBytes(placed)))
        .partitionBy(new HashPartitioner(partitions))
        .values();
  }

  private static List<PlacedEvent> placed(KeptEvent kept, ShippedCodebook codebook) {
    EventEvidence event = kept.evidence();
    List<String> units = codebook.reportingUnits().unitsOf(event);
    boolean alone = kept.places().size() == 1;
    return kept.places().stream()
        .distinct()
        .map(
            place ->
                new PlacedEvent(
                    place.partition(),
                    event.eventId(),
                    event.startDate(),
                    event.year(),
                    units,
                    alone))
        .toList();
  }
}
