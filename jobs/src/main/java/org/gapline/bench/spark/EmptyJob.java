package org.gapline.bench.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.gapline.spark.jobs.Sessions;
import org.gapline.table.CuratedTables;
import org.gapline.table.Table;

/** Starts Spark and writes as many tables as a release has, with one row each: nothing else. */
public final class EmptyJob {

  private EmptyJob() {}

  /**
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    try (JavaSparkContext context = Sessions.start("local[*]", Sessions.Size.SMALL)) {
      // Takes the context that is there.
      SparkSession spark = SparkSession.builder().getOrCreate();
      for (Table<?> table : CuratedTables.ALL) {
        String folder = Path.of(arguments[0]).resolve(table.name()).toString();
        spark.range(1).coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder);
      }
    }
    // Spark leaves threads behind.
    System.exit(0);
  }
}
