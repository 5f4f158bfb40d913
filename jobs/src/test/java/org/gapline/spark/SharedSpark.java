package org.gapline.spark;

import org.apache.spark.sql.SparkSession;
import org.gapline.spark.jobs.Sessions;

/** The one Spark session of the test suite. */
public final class SharedSpark {

  private static final SparkSession SESSION = Sessions.start("local[2]", Sessions.Size.SMALL);

  private SharedSpark() {}

  public static SparkSession session() {
    return SESSION;
  }
}
