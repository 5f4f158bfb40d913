package org.gapline.spark.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.linking.Components;
import org.gapline.spark.tables.ComparedKeys;
import org.gapline.spark.tables.KeyBuckets;
import org.gapline.spark.tables.KeyedFingerprints;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.OpenBuckets;
import scala.Tuple2;

/**
 * Documents in; out what earlier runs found by holding documents against each other, for all
 * buckets of keys in which the same documents have the same keys in common, and which buckets are
 * left. What travels is 16 bytes for each key of a document.
 */
final class RecallComparisons {

  private final ShippedResults<ComparedKeys> kept;

  RecallComparisons(ShippedResults<ComparedKeys> kept) {
    this.kept = kept;
  }

  /**
   * What is known.
   *
   * @param components the documents of which is known that they hang together
   * @param open the buckets of which nothing is known
   */
  record Recalled(Components components, OpenBuckets open) implements Serializable {

    static Recalled nothing() {
      return new Recalled(new Components(), OpenBuckets.none());
    }

    Recalled merge(Recalled other) {
      components.merge(other.components);
      open.merge(other.open);
      return this;
    }
  }

  Recalled apply(JavaRDD<LinkableInput> documents) {
    ShippedResults<ComparedKeys> results = kept;
    int partitions = documents.getNumPartitions();
    return documents
        .mapPartitionsToPair(all -> keyed(all, partitions))
        .partitionBy(new HashPartitioner(partitions))
        .values()
        .mapPartitions(keyed -> recalled(keyed, results.ofThisTask()))
        .aggregate(Recalled.nothing(), Recalled::merge, Recalled::merge);
  }

  /** The keys of all documents of a partition, by the partition of their buckets. */
  private static Iterator<Tuple2<Integer, byte[]>> keyed(
      Iterator<LinkableInput> documents, int partitions) {
    Map<Integer, KeyedFingerprints> keyed = new TreeMap<>();
    while (documents.hasNext()) {
      LinkableInput document = documents.next();
      long fingerprint = document.fingerprint();
      document
          .keys()
          .forEach(
              hash ->
                  keyed
                      .computeIfAbsent(
                          KeyBuckets.partition(KeyBuckets.of(hash), partitions),
                          partition -> new KeyedFingerprints())
                      .add(hash, fingerprint));
    }
    List<Tuple2<Integer, byte[]>> bytes = new ArrayList<>();
    keyed.forEach((partition, keys) -> bytes.add(new Tuple2<>(partition, keys.toBytes())));
    return bytes.iterator();
  }

  private static Iterator<Recalled> recalled(
      Iterator<byte[]> keyed, KeptResults<ComparedKeys> kept) {
    KeyedFingerprints all = new KeyedFingerprints();
    keyed.forEachRemaining(all::addAll);
    Recalled recalled = Recalled.nothing();
    all.forEachShared(
        (bucket, fingerprint, common) -> {
          ComparedKeys before = kept.find(CacheKey.ofMany(fingerprint), found -> true);
          if (before == null) {
            recalled.open().add(bucket, fingerprint, common);
          } else {
            before.pairs().forEach(recalled.components()::connect);
          }
        });
    return List.of(recalled).iterator();
  }
}
