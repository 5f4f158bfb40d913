package org.gapline.spark.tables;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.gapline.table.RecordBytes;

/**
 * Records that are asked for more than once, and worked out once: kept as bytes, in memory and past
 * it on disk, so that many of them burden no garbage collector.
 *
 * @param <R> the record
 */
public final class Kept<R extends Record> implements AutoCloseable {

  private final JavaRDD<byte[]> bytes;
  private final RecordBytes<R> codec;

  private Kept(JavaRDD<byte[]> bytes, RecordBytes<R> codec) {
    this.bytes = bytes;
    this.codec = codec;
  }

  /** Records that are kept as soon as somebody has asked for them. */
  public static <R extends Record> Kept<R> of(JavaRDD<R> records, Class<R> type) {
    RecordBytes<R> codec = RecordBytes.of(type);
    return new Kept<>(records.map(codec::toBytes).persist(StorageLevel.MEMORY_AND_DISK()), codec);
  }

  /** The records, in the partitions and the order in which they were given. */
  public JavaRDD<R> records() {
    RecordBytes<R> travelling = codec;
    return bytes.map(travelling::fromBytes);
  }

  /** The same, each read when it is asked for: who needs few of them pays for few. */
  public JavaRDD<Unread<R>> unread() {
    RecordBytes<R> travelling = codec;
    return bytes.map(record -> new Unread<>(record, travelling));
  }

  /**
   * Some fields of the records, which costs less than the records.
   *
   * @param part a record whose components are named and typed as some of these records'
   */
  public <P extends Record> JavaRDD<P> parts(Class<P> part) {
    RecordBytes<R> travelling = codec;
    return bytes.mapPartitions(all -> travelling.part(part).ofAll(all));
  }

  /** Keeps them no longer. */
  @Override
  public void close() {
    bytes.unpersist();
  }
}
