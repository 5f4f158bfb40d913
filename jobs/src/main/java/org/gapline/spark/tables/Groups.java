package org.gapline.spark.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.gapline.table.RecordBytes;
import scala.Tuple2;

/** The groups of pairs that come sorted by their key. */
final class Groups<R extends Record> implements Iterator<List<R>> {

  private final Iterator<Tuple2<String, byte[]>> pairs;
  private final RecordBytes<R> codec;
  private final int fewest;
  private Tuple2<String, byte[]> first;
  private List<byte[]> group;

  /**
   * @param fewest smaller groups are passed over
   */
  Groups(Iterator<Tuple2<String, byte[]>> pairs, RecordBytes<R> codec, int fewest) {
    this.pairs = pairs;
    this.codec = codec;
    this.fewest = fewest;
    this.first = pairs.hasNext() ? pairs.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (group == null && first != null) {
      List<byte[]> next = nextGroup();
      group = next.size() < fewest ? null : next;
    }
    return group != null;
  }

  @Override
  public List<R> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<byte[]> bytes = group;
    group = null;
    // A shuffle brings equal keys in any order.
    bytes.sort(Arrays::compareUnsigned);
    List<R> records = new ArrayList<>(bytes.size());
    codec.fromAll(bytes.iterator()).forEachRemaining(records::add);
    return records;
  }

  private List<byte[]> nextGroup() {
    List<byte[]> bytes = new ArrayList<>(1);
    String key = first._1();
    do {
      bytes.add(first._2());
      first = pairs.hasNext() ? pairs.next() : null;
    } while (first != null && first._1().equals(key));
    return bytes;
  }
}
