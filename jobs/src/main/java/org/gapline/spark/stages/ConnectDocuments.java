package org.gapline.spark.stages;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.linking.BlockWindow;
import org.gapline.linking.Components;
import org.gapline.spark.tables.BlockRow;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.OrderedKey;
import org.gapline.spark.tables.SharedKeys;
import org.gapline.table.RecordBytes;
import scala.Tuple2;

/**
 * Coded documents in, out which of them may be near copies or report one event. The shuffle sorts
 * the members of a key, so a task holds the few hundred last of one key at a time, however many
 * there are. What comes back to the driver is 23 to 45 bytes for each document that has a like one.
 */
public final class ConnectDocuments {

  private static final RecordBytes<BlockRow> ROWS = RecordBytes.of(BlockRow.class);

  private final Broadcast<ShippedCodebook> codebook;

  public ConnectDocuments(Broadcast<ShippedCodebook> codebook) {
    this.codebook = codebook;
  }

  /** The documents that hang together. Most keys are one document's own, and connect nothing. */
  public Components apply(JavaRDD<LinkableInput> linkableInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    return linkableInputs
        .flatMapToPair(document -> members(document, shipped.value()))
        .repartitionAndSortWithinPartitions(
            OrderedKey.partitioner(linkableInputs.getNumPartitions()))
        .mapPartitions(sorted -> connect(new SharedKeys(sorted), shipped.value()))
        .aggregate(new Components(), Components::merge, Components::merge);
  }

  private static Iterator<Tuple2<String, byte[]>> members(
      LinkableInput document, ShippedCodebook codebook) {
    return codebook.linker().blockMembers(document.toReported()).stream()
        .map(
            member ->
                new Tuple2<>(
                    new OrderedKey(member.key(), member.order()).text(),
                    ROWS.toBytes(BlockRow.of(member))))
        .iterator();
  }

  private static Iterator<Components> connect(SharedKeys members, ShippedCodebook codebook)
      throws IOException {
    Components components = new Components();
    BlockWindow window = codebook.linker().window(components);
    OrderedKey before = null;
    while (members.hasNext()) {
      Tuple2<String, byte[]> member = members.next();
      OrderedKey key = OrderedKey.parse(member._1());
      if (before != null && !key.key().equals(before.key())) {
        window.beginKey();
      }
      before = key;
      window.add(ROWS.fromBytes(member._2()).toMember(key));
    }
    return List.of(components).iterator();
  }
}
