package org.gapline.spark.stages;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.EventInPart;
import org.gapline.spark.tables.EvidencePiece;
import org.gapline.spark.tables.Gathering;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.PartReading;

/**
 * What was heard at events: those that lie in one part with all their documents are put together
 * there, and the others with one shuffle.
 */
public final class HeardEvents implements AutoCloseable {

  private final Kept<EventInPart> heard;
  private final Kept<KeptEvent> gathered;

  private HeardEvents(Kept<EventInPart> heard, Kept<KeptEvent> gathered) {
    this.heard = heard;
    this.gathered = gathered;
  }

  /**
   * What parts of the documents and statements tell of their events.
   *
   * @param collecting tells what each adds
   */
  public static <P> HeardEvents of(
      JavaRDD<P> parts, PartReading<P> reading, CollectParts collecting) {
    Kept<EventInPart> heard =
        Kept.of(collecting.apply(parts, reading).map(EventInPart::of), EventInPart.class);
    JavaRDD<EvidencePiece> travelling =
        heard.parts(EventInPart.Travelling.class).flatMap(event -> event.travelling().iterator());
    JavaRDD<KeptEvent> gathered =
        Gathering.of(travelling, EvidencePiece.class, EvidencePiece::eventId)
            .flatMap(pieces -> List.of(EvidencePiece.together(pieces)).iterator());
    return new HeardEvents(heard, Kept.of(gathered, KeptEvent.class));
  }

  /** All events, in as many partitions as there are parts: these are alike in size. */
  public JavaRDD<KeptEvent> all() {
    return ofOnePart()
        .zipPartitions(
            ofSeveral(),
            (own, others) -> new Flattened<>(List.of(own, others).iterator(), events -> events));
  }

  /** Those that lie in one part with all their documents, in its partition. */
  JavaRDD<KeptEvent> ofOnePart() {
    return heard.records().flatMap(event -> event.whole().iterator());
  }

  /** The others. */
  JavaRDD<KeptEvent> ofSeveral() {
    return gathered.records();
  }

  @Override
  public void close() {
    gathered.close();
    heard.close();
  }
}
