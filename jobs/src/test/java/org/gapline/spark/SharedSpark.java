package org.gapline.spark;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.SparkSession;
import org.gapline.spark.jobs.Sessions;

/** The one Spark session of the test suite; another one once a command has ended it. */
public final class SharedSpark {

  private static final AtomicReference<SparkSession> CURRENT = new AtomicReference<>();

  private SharedSpark() {}

  /** The session, made the one of this thread too: encoders ask it for its settings. */
  public static SparkSession session() {
    SparkSession session =
        CURRENT.updateAndGet(
            running ->
                running == null || running.sparkContext().isStopped()
                    ? Sessions.start("local[2]", Sessions.Size.SMALL)
                    : running);
    SparkSession.setActiveSession(session);
    return session;
  }
}
