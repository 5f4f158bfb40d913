package org.gapline.spark.jobs;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** Spark with the settings on which the jobs rely; without its SQL, which no job needs. */
public final class Sessions {

  /** The work that lies before it. */
  public enum Size {
    /** Some thousands of documents: start-up is what counts. */
    SMALL,
    /** Anything larger: throughput is what counts. */
    LARGE
  }

  private Sessions() {}

  /**
   * Starts Spark.
   *
   * @param master the Spark master, as {@code local[*]}
   * @throws java.io.UncheckedIOException if none of the masters of a standalone cluster answers
   */
  public static JavaSparkContext start(String master, Size size) {
    StandaloneMasters.requireOne(master);
    SparkConf settings =
        new SparkConf()
            .setAppName("gapline")
            .setMaster(master)
            .set("spark.ui.enabled", "false")
            .set("spark.hadoop.fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem");
    // A part of a bulk file: what comes of it stays in memory until it is written.
    settings.setIfMissing(SharedOut.SHARE_BYTES, "32m");
    ExecutorSettings.of(master, new SparkConf()).forEach(settings::set);
    if (size == Size.SMALL) {
      // Compressing costs more than it saves on a few thousand records.
      settings.set("spark.shuffle.compress", "false");
    }
    return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(settings));
  }
}
