package org.gapline.spark;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.spark.jobs.Sessions;

/** The one Spark of the test suite; another one once a command has ended it. */
public final class SharedSpark {

  private static final AtomicReference<JavaSparkContext> CURRENT = new AtomicReference<>();

  private SharedSpark() {}

  /** Spark, started when it is first asked for. */
  public static JavaSparkContext context() {
    return CURRENT.updateAndGet(
        running ->
            running == null || running.sc().isStopped()
                ? Sessions.start("local[2]", Sessions.Size.SMALL)
                : running);
  }
}
