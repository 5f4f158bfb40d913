package org.gapline.spark.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.table.RecordBytes;

/** Records that name what there is to read, shared out over the partitions that will read it. */
final class SharedOut {

  /** Spark's own setting for the most bytes of files that one task reads. */
  public static final String SHARE_BYTES = "spark.files.maxPartitionBytes";

  private SharedOut() {}

  /** The bytes that one task reads. */
  static long shareBytes(JavaSparkContext spark) {
    return spark.sc().conf().getSizeAsBytes(SHARE_BYTES);
  }

  /**
   * One partition for each share of the records.
   *
   * @param name tells a record from all others, and does not change from run to run
   */
  static <R extends Record> JavaRDD<R> of(
      JavaSparkContext spark,
      List<R> records,
      Class<R> type,
      ToLongFunction<R> bytes,
      Function<R, String> name) {
    RecordBytes<R> codec = RecordBytes.of(type);
    Shares shares = new Shares(spark.defaultParallelism(), shareBytes(spark));
    List<List<byte[]>> packed = new ArrayList<>();
    for (List<R> share : shares.of(records, bytes, name)) {
      packed.add(new ArrayList<>(share.stream().map(codec::toBytes).toList()));
    }
    return spark
        .parallelize(packed, Math.max(1, packed.size()))
        .flatMap(share -> codec.fromAll(share.iterator()));
  }
}
