package org.gapline.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.sql.SparkSession;
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

  /** A session that is starting; stopped when closed. */
  record Starting(CompletableFuture<SparkSession> future) implements AutoCloseable {

    /** The session, once it has started. */
    SparkSession session() {
      try {
        SparkSession session = future.join();
        // Encoders ask the thread's own session for its settings, and another thread started it.
        SparkSession.setActiveSession(session);
        return session;
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
