package org.gapline.spark.stages;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.phrase.LateSightings;
import org.gapline.phrase.Phrase;
import org.gapline.phrase.PhraseTally;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.trend.Challenge;
import org.gapline.trend.EventEvidence;
import org.gapline.trend.HeardEvent;
import org.gapline.trend.ReportingUnits;
import scala.Tuple2;

/**
 * Events in, the counts of phrases in their challenges out, in two passes: the phrases of enough
 * late events are found first, so that only those are counted one by one.
 */
public final class TallyPhrases {

  private final Broadcast<ShippedCodebook> codebook;
  private final ShippedResults<FoundPhrases> before;

  /**
   * A stage that tells phrases by a codebook.
   *
   * @param codebook tells what is known
   * @param before what earlier runs found by the same codebook
   */
  public TallyPhrases(Broadcast<ShippedCodebook> codebook, ShippedResults<FoundPhrases> before) {
    this.codebook = codebook;
    this.before = before;
  }

  /** An event with the phrases of its challenges. */
  private record Heard(EventEvidence event, Map<Phrase, Challenge> phrases) {}

  /**
   * The counts over all events.
   *
   * @param lateFrom first of the late years
   */
  public PhraseTally apply(JavaRDD<HeardEvent> events, int lateFrom) {
    Broadcast<ShippedCodebook> shipped = codebook;
    Broadcast<Set<Phrase>> counted =
        JavaSparkContext.fromSparkContext(events.context()).broadcast(heardLate(events, lateFrom));
    return heard(events, PhrasesBefore::findAndKeep)
        .aggregate(
            new PhraseTally(lateFrom),
            (tally, heard) -> {
              ReportingUnits units = shipped.value().reportingUnits();
              return tally.add(
                  units.unitsOf(heard.event()), heard.event(), heard.phrases(), counted.value());
            },
            PhraseTally::merge);
  }

  /** In a first pass: what it finds is found anew in the second, which keeps it. */
  private Set<Phrase> heardLate(JavaRDD<HeardEvent> events, int lateFrom) {
    return new TreeSet<>(
        heard(events.filter(event -> isLate(event, lateFrom)), PhrasesBefore::find)
            .flatMap(heard -> heard.phrases().entrySet().iterator())
            .mapToPair(seen -> new Tuple2<>(seen.getKey(), LateSightings.of(seen.getValue())))
            .reduceByKey(LateSightings::merge)
            .filter(seen -> seen._2().suffice())
            .keys()
            .collect());
  }

  /** How the phrases of an event are found. */
  private interface Finding extends Serializable {
    Map<Phrase, Challenge> of(PhrasesBefore phrases, HeardEvent event);
  }

  private JavaRDD<Heard> heard(JavaRDD<HeardEvent> events, Finding finding) {
    Broadcast<ShippedCodebook> shipped = codebook;
    ShippedResults<FoundPhrases> results = before;
    return events.mapPartitions(
        all -> {
          PhrasesBefore phrases =
              new PhrasesBefore(shipped.value().phraseFinder(), results.ofThisTask());
          return new Mapped<>(
              all, event -> new Heard(event.evidence(), finding.of(phrases, event)));
        });
  }

  private static boolean isLate(HeardEvent event, int lateFrom) {
    Integer year = event.evidence().year();
    return year != null && year >= lateFrom;
  }
}
