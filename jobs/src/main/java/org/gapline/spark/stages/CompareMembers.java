package org.gapline.spark.stages;

import java.io.IOException;
import org.gapline.linking.BlockWindow;
import org.gapline.linking.Components;
import org.gapline.linking.EventLinker;
import org.gapline.spark.tables.BlockRow;
import org.gapline.spark.tables.OrderedKey;
import org.gapline.spark.tables.SharedKeys;
import org.gapline.table.RecordBytes;
import scala.Tuple2;

/**
 * Holds the members of keys against each other, bucket by bucket of keys: what comes of one bucket
 * rests on nothing that was found in another, and can be kept by itself.
 */
final class CompareMembers {

  private static final RecordBytes<BlockRow> ROWS = RecordBytes.of(BlockRow.class);

  private final SharedKeys members;
  private final EventLinker linker;
  private Tuple2<String, byte[]> next;

  /**
   * @param members in the order of their texts
   */
  CompareMembers(SharedKeys members, EventLinker linker) {
    this.members = members;
    this.linker = linker;
    step();
  }

  private void step() {
    next = members.hasNext() ? members.next() : null;
  }

  /** The bucket that {@link #connected} takes next, or -1 behind the last one. */
  int nextBucket() {
    return next == null ? -1 : OrderedKey.bucketOf(next._1());
  }

  /** The documents that hang together by the keys of the next bucket. */
  Components connected() throws IOException {
    Components found = new Components();
    BlockWindow window = linker.window(found);
    int bucket = nextBucket();
    String before = next._1();
    while (nextBucket() == bucket) {
      if (!OrderedKey.isOfOneKey(before, next._1())) {
        window.beginKey();
      }
      before = next._1();
      window.add(ROWS.fromBytes(next._2()).toMember(OrderedKey.parse(before)));
      step();
    }
    return found;
  }
}
