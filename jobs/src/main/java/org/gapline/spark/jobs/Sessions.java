package org.gapline.spark.jobs;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Spark sessions with the settings on which the jobs rely. */
public final class Sessions {

  /** The work that a session has before it. */
  public enum Size {
    /** Some thousands of documents: start-up is what counts. */
    SMALL,
    /** Anything larger: throughput is what counts. */
    LARGE
  }

  private Sessions() {}

  /**
   * Starts a session.
   *
   * @param master the Spark master, as {@code local[*]}
   */
  public static SparkSession start(String master, Size size) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("gapline")
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.catalogImplementation", "in-memory")
            // A part of a bulk file: what comes of it stays in memory until it is written.
            .config("spark.sql.files.maxPartitionBytes", "32m")
            // A release holds Parquet files and nothing else.
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
            .config("spark.hadoop.fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem")
            // A table that was damaged on its way is refused rather than read otherwise.
            .config("spark.hadoop.parquet.page.verify-checksum.enabled", "true")
            .config("spark.hadoop.parquet.summary.metadata.level", "NONE");
    ExecutorSettings.of(master, new SparkConf()).forEach(builder::config);
    if (size == Size.SMALL) {
      // Compiling code for each query costs more than it saves on a few thousand rows.
      builder
          .config("spark.sql.shuffle.partitions", "2")
          .config("spark.sql.codegen.wholeStage", "false")
          .config("spark.sql.adaptive.enabled", "false")
          .config("spark.shuffle.compress", "false");
    }
    return builder.getOrCreate();
  }
}
