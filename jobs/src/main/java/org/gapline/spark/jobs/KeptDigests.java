package org.gapline.spark.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gapline.cache.CacheUse;
import org.gapline.cache.SharedPacks;
import org.gapline.release.KeptByFile;
import org.gapline.table.FileDigests;
import org.gapline.table.Table;

/**
 * Digests of the rows of files, kept from run to run. A run believes them of files that it copied
 * and whose bytes are, as they lie on the disk, those that were read back; what it wrote itself it
 * reads back.
 */
final class KeptDigests implements KeptByFile<FileDigests> {

  private final ResultsOfFiles<FileDigests> kept;
  private final Map<String, Long> copied = new ConcurrentHashMap<>();

  /**
   * @param packs what earlier runs kept
   */
  KeptDigests(SharedPacks packs) {
    this.kept = new ResultsOfFiles<>(packs, FileDigests.bytes());
  }

  /** Of the parts of a table those that were copied need not be read back. */
  void expect(List<TablePart> parts) {
    for (TablePart part : parts) {
      if (part.copied()) {
        copied.put(part.table() + "/" + part.file(), part.rows());
      }
    }
  }

  @Override
  public FileDigests find(Table<?> table, Path file, Predicate<FileDigests> usable) {
    Long rows = copied.get(table.name() + "/" + file.getFileName());
    if (rows == null) {
      kept.ask(table, file);
      return null;
    }
    return kept.find(table, file, digests -> digests.count() == rows && usable.test(digests));
  }

  @Override
  public void keep(Table<?> table, Path file, FileDigests digests) {
    kept.keep(table, file, digests);
  }

  /** Ends the work with them, and says what the run had of them. */
  CacheUse close() {
    return kept.close();
  }
}
