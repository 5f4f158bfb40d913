package org.gapline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gapline.release.ReleaseManifest.FileEntry;
import org.gapline.release.ReleaseManifest.Input;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.storage.Storage;
import org.gapline.table.ContentHash;
import org.gapline.table.CuratedTables;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;

/**
 * Tables of a release written anew. The new files lie beside the old ones under names of which the
 * manifest does not speak; they are in force, all at once, when the manifest is replaced by one
 * that names them, and only then the old ones go. Whenever it is cut off, readers find the release
 * as it was or as it is to be.
 */
final class ReleaseRewrite {

  private static final String PART = ".next";

  private final Release release;
  private final ReleaseManifest manifest;
  private final String name;
  private final Map<String, TableEntry> tables;
  private final Map<String, FileEntry> files;
  private final Map<Path, Path> moves = new LinkedHashMap<>();

  private ReleaseRewrite(Release release, ReleaseManifest manifest, String name) {
    this.release = release;
    this.manifest = manifest;
    this.name = name;
    this.tables = new TreeMap<>(manifest.tables());
    this.files = new TreeMap<>(manifest.files());
  }

  /**
   * Begins to write a release anew; one of an earlier version first gets a manifest that names its
   * files, so that what is laid beside them is no part of it.
   *
   * @param name of the new files, without ending: one that the release does not have
   */
  static ReleaseRewrite begin(Release release, String name) throws IOException {
    ReleaseManifest manifest = release.manifest();
    if (manifest.files().isEmpty()) {
      manifest = manifest.with(FileSums.ofTables(release.folder()));
      ManifestFile.write(release.folder(), manifest);
    }
    return new ReleaseRewrite(release, manifest, name);
  }

  /**
   * Writes a table anew.
   *
   * @param change the row to be kept in the place of another, or null where none is
   */
  <R extends Record> void rewrite(Table<R> table, UnaryOperator<R> change) throws IOException {
    // A set: a purge of an earlier version that was killed left rows twice.
    Set<R> kept = new LinkedHashSet<>();
    release.forEach(
        table,
        row -> {
          R changed = change.apply(row);
          if (changed != null) {
            kept.add(changed);
          }
        });
    write(table, kept);
    try (ContentHash<R> hash = new ContentHash<>(table)) {
      ContentHash<R>.RowsOfFile rows = hash.adding();
      kept.forEach(rows);
      rows.end();
      tables.put(table.name(), new TableEntry(table.version(), hash.rows(), hash.hex()));
    }
  }

  private <R extends Record> void write(Table<R> table, Set<R> rows) throws IOException {
    Path file = release.folderOf(table).resolve(name + ".parquet");
    boolean appearsWhole = Storage.kind(file) == Storage.Kind.OBJECT_STORE;
    Path written = appearsWhole ? file : file.resolveSibling(name + PART);
    TableWriter.write(table, rows, written);
    if (!appearsWhole) {
      moves.put(written, file);
    }
    files.keySet().removeAll(manifest.filesOf(table).keySet());
    files.put(FileSums.path(table, file), FileSums.of(written));
  }

  /** Puts in force what was written, with what else changes in the manifest. */
  void commit(List<Input> inputs, List<String> withdrawn) throws IOException {
    for (Map.Entry<Path, Path> move : moves.entrySet()) {
      Files.move(
          move.getKey(),
          move.getValue(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
    ReleaseManifest next = manifest.purged(inputs, tables, withdrawn, files);
    ManifestFile.write(release.folder(), next);
    sweep(release, next);
  }

  /**
   * Deletes what lies in the folders of tables and is no part of the release: old files, and what
   * was cut off left.
   */
  static void sweep(Release release, ReleaseManifest manifest) throws IOException {
    if (manifest.files().isEmpty()) {
      return;
    }
    for (Table<?> table : CuratedTables.ALL) {
      for (Path file : filesIn(release.folderOf(table))) {
        String ending = file.getFileName().toString();
        if ((ending.endsWith(".parquet") || ending.endsWith(PART))
            && !manifest.files().containsKey(FileSums.path(table, file))) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }
}
