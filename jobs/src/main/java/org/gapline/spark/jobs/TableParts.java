package org.gapline.spark.jobs;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.storage.StorageAddress;
import org.gapline.table.Table;
import org.gapline.table.TableReader;
import org.gapline.table.TableWriter;

/** Writing tables in parts: each task writes its own files, several tables in one pass. */
final class TableParts {

  /** So that the schema of a table without rows can be read. */
  private static final String EMPTY = "part-empty.parquet";

  private TableParts() {}

  /** What an element adds to tables. */
  interface Rows<T> extends Serializable {

    /** Adds the rows of an element. */
    void add(T element, PartFiles files) throws IOException;
  }

  /**
   * The parts that come of the elements of each partition. They are written when they are asked
   * for; only those that come back count, since a task may be tried again after it wrote.
   */
  static <T> JavaRDD<TablePart> of(JavaRDD<T> elements, Path stage, Rows<T> rows) {
    StorageAddress folder = StorageAddress.of(stage);
    return elements.mapPartitions(partition -> write(partition, folder.path(), rows));
  }

  /**
   * The same by parts that are named after what they are made of: those that an earlier run wrote
   * are copied from the release in force.
   *
   * @param names one for each partition of the elements
   */
  static <T> JavaRDD<TablePart> of(
      JavaRDD<T> elements, List<PartName> names, EarlierParts earlier, Path stage, Rows<T> rows) {
    StorageAddress folder = StorageAddress.of(stage);
    List<PartName> shipped = new ArrayList<>(names);
    return elements.mapPartitionsWithIndex(
        (partition, each) -> {
          PartName name = shipped.get(partition);
          PartFiles files = PartFiles.named(folder.path(), partition, name, TaskContext.get());
          List<TablePart> copied =
              name.madeBefore() ? earlier.copy(name, folder.path(), files.name()) : List.of();
          return copied.isEmpty() ? write(each, files, rows) : copied.iterator();
        },
        true);
  }

  private static <T> Iterator<TablePart> write(Iterator<T> elements, Path stage, Rows<T> rows)
      throws IOException {
    return write(elements, new PartFiles(stage, TaskContext.get()), rows);
  }

  private static <T> Iterator<TablePart> write(Iterator<T> elements, PartFiles files, Rows<T> rows)
      throws IOException {
    try {
      while (elements.hasNext()) {
        rows.add(elements.next(), files);
      }
      return files.close().iterator();
    } catch (IOException | RuntimeException | Error e) {
      files.abandon(e);
      throw e;
    }
  }

  /** Makes these parts the table, whatever its folder held before. */
  static long keep(Table<?> table, List<TablePart> parts, Path stage) throws IOException {
    Path folder = stage.resolve(table.name());
    List<TablePart> own = parts.stream().filter(p -> p.table().equals(table.name())).toList();
    Set<String> kept = own.stream().map(TablePart::file).collect(Collectors.toSet());
    Files.createDirectories(folder);
    for (Path file : TableReader.parquetFiles(folder)) {
      if (!kept.contains(file.getFileName().toString())) {
        Files.delete(file);
      }
    }
    if (kept.isEmpty()) {
      TableWriter.write(table, List.of(), folder.resolve(EMPTY));
    }
    return own.stream().mapToLong(TablePart::rows).sum();
  }
}
