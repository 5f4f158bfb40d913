package org.gapline.spark.tables;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.gapline.cache.CacheKey;

/**
 * The {@link KeyBuckets buckets} of keys under which documents have to be held against each other,
 * with that under which what comes of it is kept. Bounded by the number of buckets.
 */
public final class OpenBuckets implements Serializable {

  private static final long serialVersionUID = 1L;

  /** By bucket; null where all are open and nothing is kept. */
  private final HashMap<Integer, String> fingerprints;

  private OpenBuckets(Map<Integer, String> fingerprints) {
    this.fingerprints = fingerprints == null ? null : new HashMap<>(fingerprints);
  }

  /** All of them, where nothing is known and nothing kept. */
  public static OpenBuckets all() {
    return new OpenBuckets(null);
  }

  /**
   * Some of them.
   *
   * @param fingerprints of the keys and documents of each, 32 hexadecimal digits
   */
  public static OpenBuckets of(Map<Integer, String> fingerprints) {
    return new OpenBuckets(fingerprints);
  }

  /** Whether the bucket of a key is among them. */
  public boolean isOpen(long keyHash) {
    return fingerprints == null || fingerprints.containsKey(KeyBuckets.of(keyHash));
  }

  /** Under what is kept what comes of one of them; null where nothing is. */
  public CacheKey keyOf(int bucket) {
    return fingerprints == null ? null : CacheKey.ofMany(fingerprints.get(bucket));
  }
}
