package org.gapline.spark.stages;

import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.phrase.LateSightings;
import org.gapline.phrase.Phrase;
import org.gapline.phrase.PhraseTally;
import org.gapline.trend.HeardEvent;
import org.gapline.trend.ReportingUnits;
import scala.Tuple2;

/**
 * Events in, the counts of phrases in their challenges out, in two passes: the phrases of enough
 * late events are found first, so that only those are counted one by one.
 */
public final class TallyPhrases {

  private final Broadcast<ShippedCodebook> codebook;

  public TallyPhrases(Broadcast<ShippedCodebook> codebook) {
    this.codebook = codebook;
  }

  /**
   * The counts over all events.
   *
   * @param lateFrom first of the late years
   */
  public PhraseTally apply(JavaRDD<HeardEvent> events, int lateFrom) {
    Broadcast<ShippedCodebook> shipped = codebook;
    Broadcast<Set<Phrase>> counted =
        JavaSparkContext.fromSparkContext(events.context()).broadcast(heardLate(events, lateFrom));
    return events.aggregate(
        new PhraseTally(lateFrom),
        (tally, event) -> {
          ReportingUnits units = shipped.value().reportingUnits();
          return tally.add(
              units.unitsOf(event.evidence()),
              event.evidence(),
              shipped.value().phraseFinder().phrases(event),
              counted.value());
        },
        PhraseTally::merge);
  }

  private Set<Phrase> heardLate(JavaRDD<HeardEvent> events, int lateFrom) {
    Broadcast<ShippedCodebook> shipped = codebook;
    return new TreeSet<>(
        events
            .filter(event -> isLate(event, lateFrom))
            .flatMap(event -> shipped.value().phraseFinder().phrases(event).entrySet().iterator())
            .mapToPair(seen -> new Tuple2<>(seen.getKey(), LateSightings.of(seen.getValue())))
            .reduceByKey(LateSightings::merge)
            .filter(seen -> seen._2().suffice())
            .keys()
            .collect());
  }

  private static boolean isLate(HeardEvent event, int lateFrom) {
    Integer year = event.evidence().year();
    return year != null && year >= lateFrom;
  }
}
