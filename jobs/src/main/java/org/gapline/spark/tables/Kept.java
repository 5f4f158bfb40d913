package org.gapline.spark.tables;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.gapline.table.RecordBytes;
import org.gapline.table.Unread;

/**
 * Records that are asked for more than once, and worked out once: kept as bytes, in memory and past
 * it on disk, so that many of them burden no garbage collector.
 *
 * @param <R> the record
 */
public final class Kept<R extends Record> implements AutoCloseable {

  private final JavaRDD<byte[]> blocks;
  private final RecordBytes<R> codec;

  private Kept(JavaRDD<byte[]> blocks, RecordBytes<R> codec) {
    this.blocks = blocks;
    this.codec = codec;
  }

  /** Records that are kept as soon as somebody has asked for them. */
  public static <R extends Record> Kept<R> of(JavaRDD<R> records, Class<R> type) {
    RecordBytes<R> codec = RecordBytes.of(type);
    return new Kept<>(
        records.mapPartitions(codec::pack, true).persist(StorageLevel.MEMORY_AND_DISK()), codec);
  }

  /** The records, in the partitions and the order in which they were given. */
  public JavaRDD<R> records() {
    return unread().map(Unread::read);
  }

  /** The same, each read when it is asked for: who needs few of them pays for few. */
  public JavaRDD<Unread<R>> unread() {
    RecordBytes<R> travelling = codec;
    return blocks.flatMap(travelling::unpack);
  }

  /**
   * Some fields of the records, which costs less than the records.
   *
   * @param part a record whose components are named and typed as some of these records'
   */
  public <P extends Record> JavaRDD<P> parts(Class<P> part) {
    return unread().map(record -> record.part(part));
  }

  /** Keeps them no longer. */
  @Override
  public void close() {
    blocks.unpersist();
  }
}
