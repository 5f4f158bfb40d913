package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gapline.cache.CacheKey;
import org.gapline.cache.CacheUse;
import org.gapline.cache.KeptResults;
import org.gapline.cache.SharedPacks;
import org.gapline.hash.Sha256;
import org.gapline.release.FileSums;
import org.gapline.release.KnownDigests;
import org.gapline.release.ReleaseManifest.FileEntry;
import org.gapline.table.FileDigests;
import org.gapline.table.Table;

/**
 * Digests of the rows of files that are named after what they are made of, kept from run to run. A
 * run believes them of files that it copied and whose bytes are, as they lie on the disk, those
 * that were read back; what it wrote itself it reads back.
 */
final class KeptDigests implements KnownDigests {

  private final boolean isKept;
  private final KeptResults<FileDigests> kept;
  private final Map<String, Long> copied = new ConcurrentHashMap<>();
  private final Map<Path, CacheKey> asked = new ConcurrentHashMap<>();

  /**
   * @param packs what earlier runs kept
   */
  KeptDigests(SharedPacks packs) {
    this.isKept = packs.havePlace();
    this.kept = new KeptResults<>(packs, FileDigests.bytes());
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
  public FileDigests find(Table<?> table, Path file) {
    Optional<CacheKey> key = isKept ? key(table, file) : Optional.empty();
    key.ifPresent(found -> asked.put(file, found));
    Long rows = copied.get(table.name() + "/" + file.getFileName());
    return key.isEmpty() || rows == null ? null : find(key.get(), rows);
  }

  private synchronized FileDigests find(CacheKey key, long rows) {
    return kept.find(key, digests -> digests.count() == rows);
  }

  /** Of all that the digests depend on, but the software. */
  static Optional<CacheKey> key(Table<?> table, Path file) {
    Optional<String> name = PartName.hashIn(file.getFileName().toString());
    try {
      if (name.isEmpty()) {
        return Optional.empty();
      }
      FileEntry sums = FileSums.of(file);
      String made = name.get() + " " + table.name() + " " + table.version();
      String hash = Sha256.hex(made + " " + sums.bytes() + " " + sums.crc32c());
      return Optional.of(CacheKey.ofMany(hash));
    } catch (IOException e) {
      // Whoever reads it back is told what is wrong with it.
      return Optional.empty();
    }
  }

  /** Its sums were taken before it was read: one that changed since is not found by them. */
  @Override
  public void readBack(Table<?> table, Path file, FileDigests digests) {
    CacheKey key = asked.remove(file);
    if (key != null && digests != null) {
      keep(key, digests);
    }
  }

  private synchronized void keep(CacheKey key, FileDigests digests) {
    kept.keep(key, digests);
  }

  /** Ends the work with them, and says what the run had of them. */
  synchronized CacheUse close() {
    kept.close();
    return kept.use();
  }
}
