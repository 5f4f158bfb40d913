package org.gapline.spark.stages;

import java.util.List;
import org.gapline.cache.CacheKey;
import org.gapline.cache.KeptResults;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectedInputException;
import org.gapline.spark.tables.ReadEntry;

/** Reads documents as one task does: what was read in a run before is taken as it was read then. */
final class ReadBefore {

  /** Immutable, and slow to make: its word lists serve all files. */
  private static final DocumentReader READER = new DocumentReader();

  private final KeptResults<ReadEntry> kept;

  ReadBefore(KeptResults<ReadEntry> kept) {
    this.kept = kept;
  }

  /** What was made of some bytes before, or null where they are new. */
  ReadEntry find(CacheKey key) {
    return kept.find(key, ReadEntry::holds);
  }

  /**
   * Whether what was made of each of these was made before, and waits for whoever asks: no entry is
   * read.
   */
  boolean waits(List<CacheKey> keys) {
    return kept.spareAll(keys);
  }

  /** Whether what is made of a document may be kept, by itself or among others. */
  boolean takes(CacheKey key) {
    return kept.takes(key);
  }

  /** What was made of these bytes before, or else is made of them now. */
  ReadEntry read(CacheKey key, byte[] bytes, String name, InputMetadata metadata, String title) {
    ReadEntry before = find(key);
    return before == null ? readAnew(key, bytes, name, metadata, title) : before;
  }

  /** What is made of bytes that are known to be new. */
  ReadEntry readAnew(
      CacheKey key, byte[] bytes, String name, InputMetadata metadata, String title) {
    ReadEntry entry = made(bytes, name, metadata, title);
    if (entry.isLasting()) {
      kept.keep(key, entry);
    }
    return entry;
  }

  /** What reading makes of some bytes. */
  static ReadEntry made(byte[] bytes, String name, InputMetadata metadata, String title) {
    try {
      return ReadEntry.of(READER.titled(READER.read(bytes, name, metadata), title));
    } catch (RejectedInputException e) {
      return ReadEntry.refused(e.reason(), e.getMessage());
    }
  }
}
