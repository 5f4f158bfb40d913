package org.gapline.spark;

import org.apache.spark.sql.SparkSession;
import org.gapline.spark.jobs.Sessions;

/** The one Spark session of the test suite. */
public final class SharedSpark {

  private static final SparkSession SESSION = Sessions.start("local[2]", Sessions.Size.SMALL);

  private SharedSpark() {}

  /** The session, made the one of this thread too: encoders ask it for its settings. */
  public static SparkSession session() {
    SparkSession.setActiveSession(SESSION);
    return SESSION;
  }
}
