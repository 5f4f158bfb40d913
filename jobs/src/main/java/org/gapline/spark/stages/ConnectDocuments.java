package org.gapline.spark.stages;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.linking.Components;
import org.gapline.linking.KeyHashes;
import org.gapline.spark.tables.BlockRow;
import org.gapline.spark.tables.ComparedKeys;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.OpenBuckets;
import org.gapline.spark.tables.OrderedKey;
import org.gapline.spark.tables.SharedKeys;
import org.gapline.table.RecordBytes;
import scala.Tuple2;

/**
 * Coded documents in, out which of them may be near copies or report one event. The shuffle sorts
 * the members of a key, so a task holds the few hundred last of one key at a time, however many
 * there are. What comes back to the driver is 23 to 45 bytes for each document that has a like one.
 *
 * <p>Of many documents only those travel that have a key in a bucket in which another document has
 * come, gone or changed: for the others it is known from the run before.
 */
public final class ConnectDocuments {

  private static final RecordBytes<BlockRow> ROWS = RecordBytes.of(BlockRow.class);

  private final Broadcast<ShippedCodebook> codebook;
  private final ShippedResults<ComparedKeys> before;

  /**
   * A stage that compares by a codebook.
   *
   * @param codebook tells what speaks for one event
   * @param before what earlier runs found by the same codebook
   */
  public ConnectDocuments(
      Broadcast<ShippedCodebook> codebook, ShippedResults<ComparedKeys> before) {
    this.codebook = codebook;
    this.before = before;
  }

  /** The documents that hang together. Most keys are one document's own, and connect nothing. */
  public Components apply(LinkableDocuments documents) {
    if (!documents.areRecalled()) {
      return compared(documents, OpenBuckets.all());
    }
    RecallComparisons.Recalled recalled = new RecallComparisons(before).apply(documents.all());
    return compared(documents, recalled.open()).merge(recalled.components());
  }

  private Components compared(LinkableDocuments documents, OpenBuckets buckets) {
    Broadcast<ShippedCodebook> shipped = codebook;
    ShippedResults<ComparedKeys> kept = before;
    JavaRDD<LinkableInput> all = documents.all();
    Broadcast<OpenBuckets> open =
        JavaSparkContext.fromSparkContext(all.context()).broadcast(buckets);
    return all.filter(document -> open.value().concern(document.keys()))
        .flatMapToPair(document -> members(document, open.value(), shipped.value()))
        .repartitionAndSortWithinPartitions(OrderedKey.partitioner(all.getNumPartitions()))
        .mapPartitions(
            sorted -> {
              SharedKeys shared = new SharedKeys(sorted);
              return connect(shared, open.value(), shipped.value(), kept.ofThisTask());
            })
        .aggregate(new Components(), Components::merge, Components::merge);
  }

  private static Iterator<Tuple2<String, byte[]>> members(
      LinkableInput document, OpenBuckets open, ShippedCodebook codebook) {
    return codebook.linker().blockMembers(document.toReported()).stream()
        .filter(member -> open.isOpen(KeyHashes.of(member.key())))
        .map(
            member ->
                new Tuple2<>(
                    new OrderedKey(member.key(), member.order()).text(),
                    ROWS.toBytes(BlockRow.of(member))))
        .iterator();
  }

  private static Iterator<Components> connect(
      SharedKeys members,
      OpenBuckets open,
      ShippedCodebook codebook,
      KeptResults<ComparedKeys> kept)
      throws IOException {
    Components all = new Components();
    CompareMembers comparing = new CompareMembers(members, codebook.linker());
    for (int bucket = comparing.nextBucket(); bucket >= 0; bucket = comparing.nextBucket()) {
      Components found = comparing.connected();
      CacheKey key = open.keyOf(bucket);
      if (key != null) {
        kept.keep(key, new ComparedKeys(found.pairs()));
      }
      all.merge(found);
    }
    return List.of(all).iterator();
  }
}
