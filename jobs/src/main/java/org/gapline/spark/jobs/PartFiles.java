package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;

/**
 * The files that one attempt of a task writes, one for each table of which it has rows. Their names
 * tell the partition and the attempt, and nothing of what the session did before.
 */
final class PartFiles {

  private final Path stage;
  private final String name;
  private final Map<String, PartFile<?>> files = new LinkedHashMap<>();

  /**
   * @param stage the folder that holds a folder for each table
   */
  PartFiles(Path stage, TaskContext task) {
    this(stage, name(String.format(Locale.ROOT, "%05d", task.partitionId()), task));
  }

  private PartFiles(Path stage, String name) {
    this.stage = stage;
    this.name = name;
  }

  /**
   * The same for files that are named after what they are made of besides.
   *
   * @param partition number of the partition, which decides on the order of the files
   */
  static PartFiles named(Path stage, int partition, PartName name, TaskContext task) {
    String part = String.format(Locale.ROOT, "%05d-%s", partition, name.hash());
    return new PartFiles(stage, name(part, task));
  }

  private static String name(String part, TaskContext task) {
    return String.format(
        Locale.ROOT,
        "part-%s-%d-%d.parquet",
        part,
        task.stageAttemptNumber(),
        task.attemptNumber());
  }

  /** The name of each of the files in the folder of its table. */
  String name() {
    return name;
  }

  /** Adds a row to the file of its table. */
  @SuppressWarnings("unchecked")
  <R extends Record> void add(Table<R> table, R row) throws IOException {
    PartFile<R> file = (PartFile<R>) files.get(table.name());
    if (file == null) {
      file = new PartFile<>(TableWriter.open(table, path(table.name())));
      files.put(table.name(), file);
    }
    file.rows.add(row);
    file.count++;
  }

  /** Ends the files, and says which they are. */
  List<TablePart> close() throws IOException {
    List<TablePart> parts = new ArrayList<>();
    for (Map.Entry<String, PartFile<?>> file : files.entrySet()) {
      file.getValue().rows.close();
      parts.add(TablePart.written(file.getKey(), name, file.getValue().count));
    }
    return parts;
  }

  /** Takes the files back, since the task cannot go on for this reason. */
  void abandon(Throwable reason) {
    for (Map.Entry<String, PartFile<?>> file : files.entrySet()) {
      try {
        file.getValue().rows.close();
      } catch (IOException | RuntimeException e) {
        reason.addSuppressed(e);
      }
      try {
        Files.deleteIfExists(path(file.getKey()));
      } catch (IOException e) {
        reason.addSuppressed(e);
      }
    }
  }

  private Path path(String table) {
    return stage.resolve(table).resolve(name);
  }

  /** A file with the number of its rows so far. */
  private static final class PartFile<R extends Record> {
    private final TableWriter.Rows<R> rows;
    private long count;

    PartFile(TableWriter.Rows<R> rows) {
      this.rows = rows;
    }
  }
}
