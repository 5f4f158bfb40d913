package org.gapline.spark.jobs;

import java.nio.file.Path;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.disclosure.Audience;
import org.gapline.spark.stages.RawFolder;

/**
 * What every job is given.
 *
 * @param spark the session
 * @param raw the folder data/raw
 * @param stage the folder into which the job writes its tables, and in which it finds those of the
 *     jobs before it
 * @param audience for whom the tables are computed
 * @param codebookFiles the codebook as executors receive it
 * @param codebook the codebook, read and checked
 * @param withdrawn ids of documents that are refused since they were withdrawn
 */
public record JobContext(
    SparkSession spark,
    RawFolder raw,
    Path stage,
    Audience audience,
    CodebookFiles codebookFiles,
    Codebook codebook,
    Set<String> withdrawn) {

  public JobContext {
    withdrawn = Set.copyOf(withdrawn);
  }

  /** The folder of a table, curated or of work, in the stage. */
  Path tableFolder(String table) {
    return stage.resolve(table);
  }
}
