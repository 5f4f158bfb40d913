package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.storage.StorageAddress;
import org.gapline.table.Table;
import org.gapline.table.TableReader;

/** Reading the tables of a stage with tasks. */
public final class StageTables {

  private StageTables() {}

  /** A stretch of a file in the table's folder, for one task. */
  public record Stretch(String file, long begin, long end) {}

  /**
   * The rows of a table.
   *
   * @param rows the columns that are wanted: the record of the table's rows, or one of fewer
   * @param folder the table
   * @param writtenBy the job that writes it
   * @throws MissingTableException if that job has not run yet
   */
  public static <R extends Record> JavaRDD<R> read(
      JavaSparkContext spark, Class<R> rows, Path folder, Job writtenBy) throws IOException {
    StorageAddress shipped = StorageAddress.of(folder);
    return SharedOut.of(
            spark,
            stretches(spark, folder, writtenBy),
            Stretch.class,
            part -> part.end() - part.begin(),
            part -> part.file() + " " + part.begin())
        .flatMap(stretch -> rows(shipped, stretch, rows));
  }

  /**
   * Stretches of all files of a table, in the order of names.
   *
   * @throws MissingTableException if the job that writes it has not run yet
   */
  static List<Stretch> stretches(JavaSparkContext spark, Path folder, Job writtenBy)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new MissingTableException(folder, writtenBy.name());
    }
    long longest = SharedOut.shareBytes(spark);
    List<Stretch> stretches = new ArrayList<>();
    for (Path file : TableReader.parquetFiles(folder)) {
      long bytes = Files.size(file);
      for (long begin = 0; begin < bytes; begin += longest) {
        stretches.add(
            new Stretch(file.getFileName().toString(), begin, Math.min(bytes, begin + longest)));
      }
    }
    return stretches;
  }

  /** The rows of a stretch of a table. */
  static <R extends Record> Iterator<R> rows(StorageAddress folder, Stretch stretch, Class<R> type)
      throws IOException {
    return new RowsOfStretch<>(folder.path(), stretch, Table.work(type.getSimpleName(), type));
  }
}
