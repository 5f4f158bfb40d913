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

  /**
   * Reads all curated tables once.
   *
   * @throws IOException if a table is missing or cannot be read
   */
  public static TableCheck of(Release release) throws IOException {
    AtomicBoolean demonstration = new AtomicBoolean();
    Consumer<Record> look =
        row -> {
          if (row instanceof DocumentTable.Row document
              && !document.provenance().equals(Provenance.ORIGINAL.id())) {
            demonstration.set(true);
          }
        };
    Map<String, TableEntry> entries = new TreeMap<>();
    List<TableEntry> found = AtOnce.of(CuratedTables.ALL, table -> entry(release, table, look));
    for (int place = 0; place < found.size(); place++) {
      entries.put(CuratedTables.ALL.get(place).name(), found.get(place));
    }
    return new TableCheck(entries, demonstration.get());
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
        if (entry != null && !bearsOut(entry, entry(release, table, row -> {}))) {
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
      Release release, Table<R> table, Consumer<? super R> look) throws IOException {
    try (ContentHash<R> hash = new ContentHash<>(table)) {
      release.forEachAtOnce(table, () -> hash.adding().andThen(look));
      return new TableEntry(table.version(), hash.rows(), hash.hex());
    }
  }
}
