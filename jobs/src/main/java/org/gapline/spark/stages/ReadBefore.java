package org.gapline.spark.stages;

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

  /** What was made of these bytes before, or null where they are new. */
  ReadEntry find(String sha256, String name, InputMetadata metadata, String title) {
    return kept.find(ReadEntry.key(sha256, name, metadata, title), ReadEntry::holds);
  }

  /** What was made of these bytes before, or else is made of them now. */
  ReadEntry read(byte[] bytes, String sha256, String name, InputMetadata metadata, String title) {
    ReadEntry before = find(sha256, name, metadata, title);
    return before == null ? readAnew(bytes, sha256, name, metadata, title) : before;
  }

  /** What is made of bytes that are known to be new. */
  ReadEntry readAnew(
      byte[] bytes, String sha256, String name, InputMetadata metadata, String title) {
    ReadEntry entry = read(bytes, name, metadata, title);
    if (entry.isLasting()) {
      CacheKey key = ReadEntry.key(sha256, name, metadata, title);
      kept.keep(key, entry);
    }
    return entry;
  }

  private static ReadEntry read(byte[] bytes, String name, InputMetadata metadata, String title) {
    try {
      return ReadEntry.of(READER.titled(READER.read(bytes, name, metadata), title));
    } catch (RejectedInputException e) {
      return ReadEntry.refused(e.reason(), e.getMessage());
    }
  }
}
