package org.gapline.release;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.gapline.concurrent.AtOnce;
import org.gapline.document.Provenance;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.table.ContentHash;
import org.gapline.table.CuratedTables;
import org.gapline.table.DocumentTable;
import org.gapline.table.FileDigests;
import org.gapline.table.Table;

/**
 * What is found when the tables of a release are read back from disk.
 *
 * @param entries rows and content hash of each curated table, by name
 * @param demonstration whether any document is retold or made up
 */
public record TableCheck(Map<String, TableEntry> entries, boolean demonstration) {

  public TableCheck {
    entries = new TreeMap<>(entries);
  }

  /** Of a document the one column that tells whether it is retold or made up. */
  private record Told(String provenance) {}

  /**
   * Reads all curated tables once.
   *
   * @throws IOException if a table is missing or cannot be read
   */
  public static TableCheck of(Release release) throws IOException {
    return of(release, KeptByFile.nothing());
  }

  /**
   * Reads all curated tables once, but for files of which the digests of all rows are known.
   *
   * @throws IOException if a table is missing or cannot be read
   */
  public static TableCheck of(Release release, KeptByFile<FileDigests> known) throws IOException {
    Map<String, TableEntry> entries = new TreeMap<>();
    List<TableEntry> found = AtOnce.of(CuratedTables.ALL, table -> entry(release, table, known));
    for (int place = 0; place < found.size(); place++) {
      entries.put(CuratedTables.ALL.get(place).name(), found.get(place));
    }
    return new TableCheck(entries, isDemonstration(release));
  }

  private static boolean isDemonstration(Release release) throws IOException {
    AtomicBoolean demonstration = new AtomicBoolean();
    Table<Told> told = DocumentTable.TABLE.only(Told.class);
    Consumer<Told> look =
        document -> {
          if (!document.provenance().equals(Provenance.ORIGINAL.id())) {
            demonstration.set(true);
          }
        };
    release.eachFile(told, file -> release.forEach(told, file, look), Long::longValue);
    return demonstration.get();
  }

  /**
   * Whether a release holds what its manifest says. Tables of another version than this software
   * has are held against the number of their rows alone.
   *
   * @throws IOException if a file cannot be read for another reason than damage
   */
  public static boolean isWhole(Release release) throws IOException {
    try {
      Map<String, TableEntry> promised = release.manifest().tables();
      for (Table<?> table : CuratedTables.ALL) {
        TableEntry entry = promised.get(table.name());
        if (entry != null && !bearsOut(entry, entry(release, table, KeptByFile.nothing()))) {
          return false;
        }
      }
      return true;
    } catch (DamagedReleaseException e) {
      return false;
    }
  }

  private static boolean bearsOut(TableEntry promised, TableEntry found) {
    return promised.schemaVersion() == found.schemaVersion()
        ? promised.equals(found)
        : promised.rows() == found.rows();
  }

  private static <R extends Record> TableEntry entry(
      Release release, Table<R> table, KeptByFile<FileDigests> known) throws IOException {
    try (ContentHash<R> hash = new ContentHash<>(table)) {
      release.eachFile(
          table,
          file -> {
            FileDigests digests = known.find(table, file);
            if (digests == null) {
              ContentHash<R>.RowsOfFile rows = hash.adding();
              long count = release.forEach(table, file, rows);
              known.keep(table, file, rows.end());
              return count;
            }
            hash.add(digests);
            return (long) digests.count();
          },
          Long::longValue);
      return new TableEntry(table.version(), hash.rows(), hash.hex());
    }
  }
}
