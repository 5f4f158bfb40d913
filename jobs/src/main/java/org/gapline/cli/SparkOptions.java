package org.gapline.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.spark.jobs.Sessions;
import picocli.CommandLine.Option;

/** Where Spark runs. */
final class SparkOptions {

  @Option(names = "--master", paramLabel = "URL", description = "Spark master (default: local[*]).")
  String master;

  /** Begins to start Spark at once: the codebook is checked meanwhile. */
  Starting start(FolderOptions folders) {
    // spark-submit hands its own --master on as a system property.
    String submitted = System.getProperty("spark.master", "local[*]");
    String setting = folders.settings().master();
    String url = master != null ? master : setting != null ? setting : submitted;
    Sessions.Size size =
        Boolean.getBoolean("gapline.large") ? Sessions.Size.LARGE : Sessions.Size.SMALL;
    return new Starting(CompletableFuture.supplyAsync(() -> Sessions.start(url, size)));
  }

  /** Spark, which is starting; stopped when closed. */
  record Starting(CompletableFuture<JavaSparkContext> future) implements AutoCloseable {

    /** Spark, once it has started. */
    JavaSparkContext spark() {
      try {
        return future.join();
      } catch (CompletionException e) {
        throw new UserMistake(
            "Spark could not be started: " + e.getCause().getMessage() + ". Check --master.");
      }
    }

    @Override
    public void close() {
      if (future.isDone() && !future.isCompletedExceptionally()) {
        future.join().stop();
      }
    }
  }
}
