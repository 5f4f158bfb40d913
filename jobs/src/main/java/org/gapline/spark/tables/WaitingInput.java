package org.gapline.spark.tables;

import java.util.List;
import org.gapline.cache.CacheKey;
import org.gapline.linking.KeyHashes;

/**
 * A document as it waits for what linking finds out about it: the first fields of {@link
 * LinkableInput}, which are named there.
 */
public record WaitingInput(
    String docId,
    String sourcePath,
    String sharing,
    String provenance,
    long keptDocument,
    long keptRest,
    boolean codedBefore,
    long fingerprint,
    String keys,
    List<CodedEntry> coded,
    List<String> staleReviews) {

  public WaitingInput {
    coded = List.copyOf(coded);
    staleReviews = List.copyOf(staleReviews);
  }

  /** Under what is kept what coding made of it. */
  public CacheKey key() {
    return new CacheKey(keptDocument, keptRest);
  }

  /** The hashes of the keys under which it meets its like. */
  public KeyHashes keyHashes() {
    return KeyHashes.parse(keys);
  }
}
