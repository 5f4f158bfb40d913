package org.gapline.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.gapline.concurrent.AtOnce;
import org.gapline.release.ReleaseManifest.FileEntry;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.table.Table;
import org.gapline.table.TableReader;

/**
 * The tables of a release, or of a draft that is not published yet, read without Spark.
 *
 * @param folder the folder that holds a folder for each table
 */
public record Release(Path folder) {

  /** The one file of a table from which earlier versions purged documents. */
  private static final String PURGED_BEFORE = "purged.parquet";

  /** The folder of a table. */
  public Path folderOf(Table<?> table) {
    return folder.resolve(table.name());
  }

  /**
   * All rows of a table, in the order of file names and rows.
   *
   * @throws DamagedReleaseException if the table is missing or damaged
   */
  public <R extends Record> List<R> rows(Table<R> table) throws IOException {
    return byFile(table, RowsOfFile<R>::new).stream().flatMap(RowsOfFile::stream).toList();
  }

  /** Rows as they come. */
  private record RowsOfFile<R>(List<R> rows) implements Consumer<R> {

    RowsOfFile() {
      this(new ArrayList<>());
    }

    @Override
    public void accept(R row) {
      rows.add(row);
    }

    Stream<R> stream() {
      return rows.stream();
    }
  }

  /** All rows of a table, none where the release is older than the table. */
  public <R extends Record> List<R> rowsIfAny(Table<R> table) throws IOException {
    return holds(table) ? rows(table) : List.of();
  }

  /** Whether the table is part of it; one that is and whose folder is missing is damaged. */
  public boolean holds(Table<?> table) throws IOException {
    return Files.isDirectory(folderOf(table))
        || manifestIfAny().filter(all -> all.tables().containsKey(table.name())).isPresent();
  }

  /**
   * Hands on every row of a table, once its files are found to be what was written.
   *
   * @throws DamagedReleaseException if the table is missing or damaged
   */
  public <R extends Record> void forEach(Table<R> table, Consumer<? super R> consumer)
      throws IOException {
    Optional<ReleaseManifest> manifest = manifestIfAny();
    long rows = 0;
    for (Path file : files(table, manifest)) {
      rows += forEach(table, file, consumer);
    }
    requirePromised(table, manifest, rows);
  }

  /**
   * Hands on every row of a table as {@link #forEach} does, but of several files at once.
   *
   * @param consumers gives one for the rows of each file
   * @return these, in the order of file names, whichever was read first
   * @throws DamagedReleaseException if the table is missing or damaged
   */
  public <R extends Record, C extends Consumer<? super R>> List<C> byFile(
      Table<R> table, Supplier<C> consumers) throws IOException {
    return eachFile(
            table,
            file -> {
              C consumer = consumers.get();
              return new Read<>(consumer, forEach(table, file, consumer));
            },
            Read::rows)
        .stream()
        .map(Read::by)
        .toList();
  }

  /** Who took the rows of a file, and how many there were. */
  private record Read<C>(C by, long rows) {}

  /**
   * Works on the files of a table, once they are found to be what was written, several at once.
   *
   * @param work what is done with a file
   * @param rows how many rows the file has, by what came of it
   * @return what came of them, in the order of file names
   * @throws DamagedReleaseException if the table is missing or damaged
   */
  public <T> List<T> eachFile(
      Table<?> table, AtOnce.Work<Path, T> work, ToLongFunction<? super T> rows)
      throws IOException {
    Optional<ReleaseManifest> manifest = manifestIfAny();
    List<T> found = AtOnce.of(files(table, manifest), work);
    requirePromised(table, manifest, found.stream().mapToLong(rows).sum());
    return found;
  }

  /** Hands on every row of a file of a table, and tells how many there are. */
  public <R extends Record> long forEach(Table<R> table, Path file, Consumer<? super R> consumer)
      throws IOException {
    long[] rows = {0};
    try {
      TableReader.forEach(
          table,
          List.of(file),
          row -> {
            rows[0]++;
            consumer.accept(row);
          });
    } catch (UncheckedIOException e) {
      // Thrown by the consumer: the table is not at fault.
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      rethrowIfMachineFails(e);
      throw new DamagedReleaseException(folder, folderOf(table), e);
    }
    return rows[0];
  }

  /** Where memory does not suffice, as Parquet wraps it, the table is not at fault. */
  private static void rethrowIfMachineFails(Exception e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof VirtualMachineError error) {
        throw error;
      }
    }
  }

  /** How many rows a table has, from the ends of its files alone. */
  public long count(Table<?> table) throws IOException {
    return TableReader.count(files(table, manifestIfAny()));
  }

  /**
   * In how many files a table lies.
   *
   * @throws DamagedReleaseException if the table is missing
   */
  public int countFiles(Table<?> table) throws IOException {
    int named = manifestIfAny().map(all -> all.filesOf(table).size()).orElse(0);
    return named == 0 ? filesThere(table).size() : named;
  }

  /** The files that the manifest names, as they were written; all where it names none. */
  private List<Path> files(Table<?> table, Optional<ReleaseManifest> manifest) throws IOException {
    Map<String, FileEntry> named = manifest.map(all -> all.filesOf(table)).orElse(Map.of());
    return named.isEmpty()
        ? filesThere(table)
        : AtOnce.of(
            List.copyOf(named.entrySet()),
            file -> asWritten(folder.resolve(file.getKey()), file.getValue()));
  }

  private Path asWritten(Path file, FileEntry promised) throws IOException {
    FileEntry found;
    try {
      found = FileSums.of(file);
    } catch (IOException e) {
      throw new DamagedReleaseException(folder, file, e);
    }
    if (!found.equals(promised)) {
      throw new DamagedReleaseException(folder, file);
    }
    return file;
  }

  private List<Path> filesThere(Table<?> table) throws IOException {
    Path place = folderOf(table);
    try {
      List<Path> files = TableReader.parquetFiles(place);
      if (files.isEmpty()) {
        throw new NoSuchFileException(place.resolve("*.parquet").toString());
      }
      return files;
    } catch (IOException e) {
      throw new DamagedReleaseException(folder, place, e);
    }
  }

  /**
   * A table whose files are not named and of which one is gone reads as well as before, with fewer
   * rows. A purge of an earlier version that was killed left more.
   */
  private void requirePromised(Table<?> table, Optional<ReleaseManifest> manifest, long rows)
      throws IOException {
    TableEntry promised = manifest.map(all -> all.tables().get(table.name())).orElse(null);
    if (promised != null
        && promised.rows() != rows
        && !Files.exists(folderOf(table).resolve(PURGED_BEFORE))) {
      throw new DamagedReleaseException(folder, folderOf(table), rows, promised.rows());
    }
  }

  /**
   * Copies a file of a table.
   *
   * @param path its path in the release
   * @param written what the manifest says of it
   * @return whether it is as it was written; else there is no copy
   * @throws IOException if a copy that is not as it should be cannot be taken away
   */
  public boolean copy(String path, FileEntry written, Path target) throws IOException {
    try {
      Files.createDirectories(target.getParent());
      Files.copy(folder.resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
      if (FileSums.of(target).equals(written)) {
        return true;
      }
    } catch (IOException e) {
      // It counts as one that is not there: who cannot write at all is told so by the next file.
    }
    Files.deleteIfExists(target);
    return false;
  }

  /** What RELEASE.json says; nothing in a draft, which has none. */
  Optional<ReleaseManifest> manifestIfAny() throws IOException {
    return Files.exists(folder.resolve(ManifestFile.NAME))
        ? Optional.of(manifest())
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
