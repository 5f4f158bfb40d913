package org.gapline.spark.stages;

import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.PlacedEvent;
import org.gapline.table.RecordBytes;
import org.gapline.trend.EventEvidence;
import scala.Tuple2;

/**
 * Events in, the dated ones out, each in the partitions in which statements made at it lie: those
 * of one part are there already.
 */
final class PlaceEvents {

  private static final RecordBytes<PlacedEvent> CODEC = RecordBytes.of(PlacedEvent.class);

  private final Broadcast<ShippedCodebook> codebook;

  PlaceEvents(Broadcast<ShippedCodebook> codebook) {
    this.codebook = codebook;
  }

  /** One record for each event and partition. */
  Kept<PlacedEvent> apply(HeardEvents events) {
    JavaRDD<PlacedEvent> ofOnePart = placed(events.ofOnePart());
    JavaRDD<byte[]> ofSeveral =
        placed(events.ofSeveral())
            .mapToPair(placed -> new Tuple2<>(placed.partition(), CODEC.toBytes(placed)))
            .partitionBy(new HashPartitioner(ofOnePart.getNumPartitions()))
            .values();
    return Kept.of(
        ofOnePart.zipPartitions(
            ofSeveral,
            (own, arriving) ->
                new Flattened<>(
                    List.of(own, CODEC.fromAll(arriving)).iterator(), placed -> placed)),
        PlacedEvent.class);
  }

  private JavaRDD<PlacedEvent> placed(JavaRDD<KeptEvent> events) {
    Broadcast<ShippedCodebook> shipped = codebook;
    return events
        .filter(event -> event.year() != null)
        .flatMap(event -> placed(event, shipped.value()).iterator());
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
