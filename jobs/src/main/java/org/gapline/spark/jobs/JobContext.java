package org.gapline.spark.jobs;

import java.nio.file.Path;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.CacheFolder;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.spark.raw.Inventory;
import org.gapline.spark.raw.RawFolder;
import org.gapline.spark.stages.ShippedCodebook;

/**
 * What every job is given.
 *
 * @param spark where tasks run
 * @param inventory what lay under data/raw when the run began
 * @param stage the folder into which the job writes its tables, and in which it finds those of the
 *     jobs before it
 * @param handover how work tables reach the next job
 * @param audience for whom the tables are computed
 * @param codebookFiles the files of the codebook, mappings included
 * @param codebook the codebook, read and checked
 * @param shipped the same on its way to executors, compiled there once
 * @param withdrawn ids of documents that are refused since they were withdrawn
 * @param cache what earlier runs kept
 * @param earlier files of the release in force
 */
public record JobContext(
    JavaSparkContext spark,
    Inventory inventory,
    Path stage,
    Handover handover,
    Audience audience,
    CodebookFiles codebookFiles,
    Codebook codebook,
    Broadcast<ShippedCodebook> shipped,
    Set<String> withdrawn,
    RunCache cache,
    EarlierParts earlier) {

  public JobContext {
    withdrawn = Set.copyOf(withdrawn);
  }

  /** A context that ships the codebook to the executors. */
  public static JobContext of(
      JavaSparkContext spark,
      Inventory inventory,
      Path stage,
      Handover handover,
      Audience audience,
      CodebookFiles codebookFiles,
      Codebook codebook,
      Set<String> withdrawn,
      CacheFolder cache,
      ReleaseLine line) {
    Broadcast<ShippedCodebook> shipped =
        spark.broadcast(new ShippedCodebook(codebookFiles, codebook));
    return new JobContext(
        spark,
        inventory,
        stage,
        handover,
        audience,
        codebookFiles,
        codebook,
        shipped,
        withdrawn,
        RunCache.open(spark, cache, codebookFiles, withdrawn),
        EarlierParts.of(line));
  }

  /** The folder data/raw. */
  RawFolder raw() {
    return inventory.raw();
  }

  /** The folder of a table in the stage. */
  Path tableFolder(String table) {
    return stage.resolve(table);
  }
}
