package org.gapline.spark.stages;

import org.apache.spark.api.java.JavaRDD;

/**
 * Partitions put together to one for each core, for a pass of which each task sends a tally of all
 * units and years: to carry and merge one costs more than to count thousands of events.
 */
final class TallyPerCore {

  private TallyPerCore() {}

  /** The same records in as many partitions as there are cores. */
  static <T> JavaRDD<T> of(JavaRDD<T> records) {
    int cores = Math.max(1, records.context().defaultParallelism());
    return records.getNumPartitions() > cores ? records.coalesce(cores) : records;
  }
}
