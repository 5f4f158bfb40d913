package org.gapline.spark.stages;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.EvidencePiece;
import org.gapline.spark.tables.Gathering;
import org.gapline.spark.tables.HeldEvent;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.PartEvidence;

/** Events and what parts add to them in, the whole evidence of each event out, with one shuffle. */
public final class GatherEvents {

  /** One record per event. */
  public JavaRDD<KeptEvent> apply(JavaRDD<HeldEvent> events, JavaRDD<PartEvidence> parts) {
    JavaRDD<EvidencePiece> heard =
        parts.mapPartitionsWithIndex(
            (partition, all) ->
                new Flattened<>(
                    all,
                    part ->
                        part.events().stream()
                            .map(evidence -> EvidencePiece.of(evidence, partition))
                            .iterator()),
            true);
    return Gathering.of(
            heard.union(events.map(EvidencePiece::of)), EvidencePiece.class, EvidencePiece::eventId)
        .into(parts.getNumPartitions())
        .flatMap(pieces -> List.of(EvidencePiece.together(pieces)).iterator());
  }
}
