package org.gapline.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gapline.release.ReleaseManifest.TableEntry;
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
   * @throws DamagedReleaseException if the table is missing or damaged
   */
  public <R extends Record> List<R> rows(Table<R> table) throws IOException {
    List<R> rows = new ArrayList<>();
    forEach(table, rows::add);
    return List.copyOf(rows);
  }

  /** All rows of a table, none where the release is older than the table. */
  public <R extends Record> List<R> rowsIfAny(Table<R> table) throws IOException {
    return holds(table) ? rows(table) : List.of();
  }

  /** Whether the table is part of it; one that is and whose folder is missing is damaged. */
  public boolean holds(Table<?> table) throws IOException {
    return Files.isDirectory(folderOf(table)) || promised(table).isPresent();
  }

  /** Hands on every row of a table. */
  public <R extends Record> void forEach(Table<R> table, Consumer<? super R> consumer)
      throws IOException {
    Path files = folderOf(table);
    long[] rows = {0};
    try {
      if (TableReader.parquetFiles(files).isEmpty()) {
        throw new NoSuchFileException(files.resolve("*.parquet").toString());
      }
      TableReader.forEach(
          table,
          files,
          row -> {
            rows[0]++;
            consumer.accept(row);
          });
    } catch (UncheckedIOException e) {
      // Thrown by the consumer: the table is not at fault.
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      throw new DamagedReleaseException(folder, files, e);
    }
    requirePromised(table, rows[0]);
  }

  /** A table of several files of which one is gone reads as well as before, with fewer rows. */
  private void requirePromised(Table<?> table, long rows) throws IOException {
    Optional<TableEntry> promised = promised(table);
    if (promised.isPresent()
        && promised.get().rows() != rows
        && !Files.exists(folderOf(table).resolve(Purge.PURGED))) {
      throw new DamagedReleaseException(folder, folderOf(table), rows, promised.get().rows());
    }
  }

  /** What the manifest says of a table; nothing in a draft, which has none. */
  private Optional<TableEntry> promised(Table<?> table) throws IOException {
    return Files.exists(folder.resolve(ManifestFile.NAME))
        ? Optional.ofNullable(manifest().tables().get(table.name()))
        : Optional.empty();
  }

  /** What RELEASE.json says of it. */
  public ReleaseManifest manifest() throws IOException {
    try {
      return ManifestFile.read(folder);
    } catch (IOException e) {
      throw new DamagedReleaseException(folder, folder.resolve(ManifestFile.NAME), e);
    }
  }
}
