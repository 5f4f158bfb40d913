package org.gapline.spark.tables;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.Function;
import org.gapline.table.RecordBytes;
import scala.Tuple2;

/**
 * Records that belong together, brought together by a key with one shuffle. What travels is the key
 * and the record's bytes; a group stands in memory as a whole.
 *
 * @param <R> the record
 */
public final class Gathering<R extends Record> {

  private final JavaRDD<R> records;
  private final RecordBytes<R> codec;
  private final Function<R, String> key;
  private final int partitions;

  private Gathering(
      JavaRDD<R> records, RecordBytes<R> codec, Function<R, String> key, int partitions) {
    this.records = records;
    this.codec = codec;
    this.key = key;
    this.partitions = partitions;
  }

  /**
   * Records by a key, into as many partitions as they come from: these were made for their size.
   */
  public static <R extends Record> Gathering<R> of(
      JavaRDD<R> records, Class<R> type, Function<R, String> key) {
    return new Gathering<>(records, RecordBytes.of(type), key, records.getNumPartitions());
  }

  /** The same into another number of partitions. */
  public Gathering<R> into(int other) {
    return new Gathering<>(records, codec, key, Math.max(1, other));
  }

  /** What comes of each group; its records stand in the same order in every run. */
  public <T> JavaRDD<T> flatMap(FlatMapFunction<List<R>, T> each) {
    return groups().flatMap(each);
  }

  /**
   * What comes of all groups of a partition; their records stand in the same order in every run.
   */
  public <T> JavaRDD<T> mapPartitions(FlatMapFunction<Iterator<List<R>>, T> each) {
    return groups().mapPartitions(each);
  }

  private JavaRDD<List<R>> groups() {
    RecordBytes<R> travelling = codec;
    Function<R, String> named = key;
    return records
        .mapToPair(record -> new Tuple2<>(named.call(record), travelling.toBytes(record)))
        .repartitionAndSortWithinPartitions(new HashPartitioner(partitions))
        .mapPartitions(pairs -> new Groups<>(pairs, travelling));
  }
}
