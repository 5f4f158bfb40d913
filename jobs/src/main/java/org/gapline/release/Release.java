package org.gapline.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gapline.table.Table;
import org.gapline.table.TableReader;

/**
 * The tables of a release, or of a draft that is not published yet, read without Spark.
 *
 * @param folder the folder that holds a folder for each table
 */
public record Release(Path folder) {

  /** The folder of a table. */
  public Path folderOf(Table<?> table) {
    return folder.resolve(table.name());
  }

  /**
   * All rows of a table.
   *
   * @throws IOException if the table is missing or damaged
   */
  public <R extends Record> List<R> rows(Table<R> table) throws IOException {
    return TableReader.read(table, folderOf(table));
  }

  /** Hands on every row of a table. */
  public <R extends Record> void forEach(Table<R> table, Consumer<? super R> consumer)
      throws IOException {
    TableReader.forEach(table, folderOf(table), consumer);
  }

  /** What RELEASE.json says of it. */
  public ReleaseManifest manifest() throws IOException {
    return ManifestFile.read(folder);
  }
}
