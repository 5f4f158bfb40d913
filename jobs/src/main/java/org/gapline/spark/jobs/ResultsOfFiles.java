package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gapline.cache.CacheKey;
import org.gapline.cache.CacheUse;
import org.gapline.cache.KeptResults;
import org.gapline.cache.SharedPacks;
import org.gapline.hash.Sha256;
import org.gapline.release.FileSums;
import org.gapline.release.KeptByFile;
import org.gapline.release.ReleaseManifest.FileEntry;
import org.gapline.table.AsBytes;
import org.gapline.table.Table;

/**
 * What is made of the rows of files that are named after what they are made of, kept from run to
 * run under their names and the sums of their bytes. What is made of any other file is not kept.
 *
 * @param <T> what is made of a file
 */
final class ResultsOfFiles<T> implements KeptByFile<T> {

  private final boolean isKept;
  private final KeptResults<T> kept;
  private final Map<Path, CacheKey> asked = new ConcurrentHashMap<>();

  /**
   * @param packs what earlier runs kept
   */
  ResultsOfFiles(SharedPacks packs, AsBytes<T> bytes) {
    this.isKept = packs.havePlace();
    this.kept = new KeptResults<>(packs, bytes);
  }

  @Override
  public T find(Table<?> table, Path file, Predicate<T> usable) {
    CacheKey key = ask(table, file);
    return key == null ? null : find(key, usable);
  }

  /** Notes that a file is going to be read; null where nothing can be kept of it. */
  CacheKey ask(Table<?> table, Path file) {
    CacheKey key = isKept ? key(table, file).orElse(null) : null;
    if (key != null) {
      asked.put(file, key);
    }
    return key;
  }

  private synchronized T find(CacheKey key, Predicate<T> usable) {
    return kept.find(key, usable);
  }

  /** Of all that the result depends on, but the software. */
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
      // Whoever reads it is told what is wrong with it.
      return Optional.empty();
    }
  }

  /** Its sums were taken before it was read: one that changed since is not found by them. */
  @Override
  public void keep(Table<?> table, Path file, T made) {
    CacheKey key = asked.remove(file);
    if (key != null && made != null) {
      keep(key, made);
    }
  }

  private synchronized void keep(CacheKey key, T made) {
    kept.keep(key, made);
  }

  /** Ends the work with them, and says what the run had of them. */
  synchronized CacheUse close() {
    kept.close();
    return kept.use();
  }
}
