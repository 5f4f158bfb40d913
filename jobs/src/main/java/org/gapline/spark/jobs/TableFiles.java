package org.gapline.spark.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gapline.spark.tables.SparkTable;

/** Reading and writing the tables of a stage with Spark. */
final class TableFiles {

  private TableFiles() {}

  /** Writes a dataset as the table of its folder; what the folder held before is gone. */
  static void write(Dataset<Row> rows, Path folder) {
    rows.write().mode("overwrite").parquet(folder.toUri().toString());
  }

  /** Writes several tables side by side: each alone would leave processors idle. */
  static void writeAll(Map<Path, Dataset<Row>> rowsByFolder) {
    List<CompletableFuture<Void>> writes =
        rowsByFolder.entrySet().stream()
            .map(each -> CompletableFuture.runAsync(() -> write(each.getValue(), each.getKey())))
            .toList();
    try {
      writes.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * The rows of a table.
   *
   * @param writtenBy the job that writes it
   * @throws MissingTableException if that job has not run yet
   */
  static Dataset<Row> read(SparkSession spark, SparkTable<?> table, Path folder, Job writtenBy)
      throws MissingTableException {
    if (!Files.isDirectory(folder)) {
      throw new MissingTableException(folder, writtenBy.name());
    }
    return spark.read().schema(table.schema()).parquet(folder.toUri().toString());
  }

  /**
   * Records as a dataset of the table's rows, spread over as many partitions as there are cores.
   */
  static <R extends Record> Dataset<Row> of(
      SparkSession spark, SparkTable<R> table, List<R> records) {
    Encoder<Row> encoder = table.encoder();
    List<Row> rows = records.stream().map(table::toRow).toList();
    return spark.createDataset(rows, encoder);
  }
}
