package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.phrase.DatedEvent;
import org.gapline.phrase.LateSightings;
import org.gapline.phrase.Phrase;
import org.gapline.phrase.PhraseTally;
import org.gapline.spark.tables.Gathering;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.PartPhrases;
import org.gapline.spark.tables.PlacedEvent;
import org.gapline.spark.tables.SharedEvent;
import scala.Tuple2;

/**
 * Events and the phrases of parts in, the counts of phrases in challenges out, in two passes: the
 * phrases of enough late events are found first, so that only those are counted one by one. Events
 * travel to the parts in which their phrases lie; only phrases of an event of which several parts
 * hold some travel to each other.
 */
public final class TallyPhrases {

  private final Broadcast<ShippedCodebook> codebook;

  /**
   * @param codebook tells the units in which an event counts
   */
  public TallyPhrases(Broadcast<ShippedCodebook> codebook) {
    this.codebook = codebook;
  }

  /**
   * The counts over all events.
   *
   * @param parts the phrases, in the partitions of the parts of which the events were told
   * @param lateFrom first of the late years
   */
  public PhraseTally apply(HeardEvents events, JavaRDD<PartPhrases> parts, int lateFrom) {
    try (Kept<PlacedEvent> placed = new PlaceEvents(codebook).apply(events)) {
      return tally(parts, placed.records(), lateFrom);
    }
  }

  private static PhraseTally tally(
      JavaRDD<PartPhrases> parts, JavaRDD<PlacedEvent> placed, int lateFrom) {
    JavaRDD<SharedEvent> shared = shared(parts, placed);
    Broadcast<Set<Phrase>> counted =
        JavaSparkContext.fromSparkContext(parts.context())
            .broadcast(enough(late(parts, placed, lateFrom).union(late(shared, lateFrom))));
    return TallyPerCore.of(
            tallies(parts, placed, lateFrom, counted).union(tallies(shared, lateFrom, counted)))
        .mapPartitions(all -> List.of(sum(all, lateFrom)).iterator())
        .reduce(PhraseTally::merge);
  }

  private static JavaRDD<SharedEvent> shared(
      JavaRDD<PartPhrases> parts, JavaRDD<PlacedEvent> placed) {
    return Gathering.of(
            parts.zipPartitions(
                placed, (some, events) -> new PhrasesAtEvents(some, events).shared()),
            SharedEvent.class,
            SharedEvent::eventId)
        .flatMap(pieces -> List.of(SharedEvent.together(pieces)).iterator());
  }

  private static JavaPairRDD<Phrase, LateSightings> late(
      JavaRDD<PartPhrases> parts, JavaRDD<PlacedEvent> placed, int lateFrom) {
    return parts
        .zipPartitions(placed, (some, events) -> late(new PhrasesAtEvents(some, events), lateFrom))
        .mapToPair(seen -> seen);
  }

  private static Iterator<Tuple2<Phrase, LateSightings>> late(
      PhrasesAtEvents phrases, int lateFrom) {
    return new Flattened<>(
        phrases.indexes(),
        index -> {
          List<Tuple2<Phrase, LateSightings>> late = new ArrayList<>();
          index.forEachLate(
              event -> isLate(phrases.alone().get(event), lateFrom),
              (phrase, seen) -> late.add(new Tuple2<>(phrase, seen)));
          return late.iterator();
        });
  }

  private static JavaPairRDD<Phrase, LateSightings> late(
      JavaRDD<SharedEvent> shared, int lateFrom) {
    return shared
        .filter(event -> isLate(event.dated(), lateFrom))
        .flatMap(event -> event.phrases().entrySet().iterator())
        .mapToPair(seen -> new Tuple2<>(seen.getKey(), LateSightings.of(seen.getValue())));
  }

  private static boolean isLate(DatedEvent event, int lateFrom) {
    return event != null && event.year() >= lateFrom;
  }

  private static Set<Phrase> enough(JavaPairRDD<Phrase, LateSightings> seen) {
    return new TreeSet<>(
        seen.reduceByKey(LateSightings::merge).filter(all -> all._2().suffice()).keys().collect());
  }

  private static JavaRDD<PhraseTally> tallies(
      JavaRDD<PartPhrases> parts,
      JavaRDD<PlacedEvent> placed,
      int lateFrom,
      Broadcast<Set<Phrase>> counted) {
    return parts.zipPartitions(
        placed,
        (some, events) -> {
          PhrasesAtEvents phrases = new PhrasesAtEvents(some, events);
          PhraseTally tally = new PhraseTally(lateFrom);
          Map<String, DatedEvent> alone = phrases.alone();
          phrases.indexes().forEachRemaining(i -> i.count(alone, counted.value(), tally));
          return List.of(tally).iterator();
        });
  }

  private static JavaRDD<PhraseTally> tallies(
      JavaRDD<SharedEvent> shared, int lateFrom, Broadcast<Set<Phrase>> counted) {
    return shared.mapPartitions(
        all -> {
          PhraseTally tally = new PhraseTally(lateFrom);
          all.forEachRemaining(one -> tally.add(one.dated(), one.phrases(), counted.value()));
          return List.of(tally).iterator();
        });
  }

  private static PhraseTally sum(Iterator<PhraseTally> tallies, int lateFrom) {
    PhraseTally sum = new PhraseTally(lateFrom);
    tallies.forEachRemaining(sum::merge);
    return sum;
  }
}
