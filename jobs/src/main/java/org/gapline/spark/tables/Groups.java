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
  private Tuple2<String, byte[]> first;

  Groups(Iterator<Tuple2<String, byte[]>> pairs, RecordBytes<R> codec) {
    this.pairs = pairs;
    this.codec = codec;
    this.first = pairs.hasNext() ? pairs.next() : null;
  }

  @Override
  public boolean hasNext() {
    return first != null;
  }

  @Override
  public List<R> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    List<byte[]> bytes = nextGroup();
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
