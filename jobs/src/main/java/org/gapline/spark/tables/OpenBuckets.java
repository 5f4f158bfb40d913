package org.gapline.spark.tables;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import org.gapline.cache.CacheKey;
import org.gapline.linking.KeyHashes;

/**
 * The {@link KeyBuckets buckets} of keys under which documents have to be held against each other,
 * with that under which what comes of it is kept. Bounded by the number of buckets.
 *
 * <p>It is an accumulator, and changes as buckets are added.
 */
public final class OpenBuckets implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many keys are told one by one; of more, all keys of the buckets are taken. */
  private static final int MOST_KEYS = 1 << 17;

  /** By bucket; null where all are open and nothing is kept. */
  private final HashMap<Integer, String> fingerprints;

  /** The hashes of the keys that documents have in common there; null where they are too many. */
  private HashSet<Long> keys = new HashSet<>();

  private OpenBuckets(HashMap<Integer, String> fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** All of them, where nothing is known and nothing kept. */
  public static OpenBuckets all() {
    OpenBuckets all = new OpenBuckets(null);
    all.keys = null;
    return all;
  }

  /** None of them, until some are added. */
  public static OpenBuckets none() {
    return new OpenBuckets(new HashMap<>());
  }

  /**
   * Adds a bucket.
   *
   * @param fingerprint of its common keys and of their documents, 32 hexadecimal digits
   * @param common the hashes of these keys
   */
  public void add(int bucket, String fingerprint, long[] common) {
    fingerprints.put(bucket, fingerprint);
    for (long key : common) {
      addKey(key);
    }
  }

  private void addKey(Long key) {
    if (keys != null) {
      keys.add(key);
      keys = keys.size() > MOST_KEYS ? null : keys;
    }
  }

  /** Adds those of another, and returns itself. */
  public OpenBuckets merge(OpenBuckets other) {
    fingerprints.putAll(other.fingerprints);
    if (other.keys == null) {
      keys = null;
    } else {
      other.keys.forEach(this::addKey);
    }
    return this;
  }

  /** Whether a document has a key under which it has to be held against others. */
  public boolean concern(KeyHashes document) {
    return document.anyMatch(this::isOpen);
  }

  /** Whether documents with this key have to be held against each other. */
  public boolean isOpen(long keyHash) {
    return keys != null
        ? keys.contains(keyHash)
        : fingerprints == null || fingerprints.containsKey(KeyBuckets.of(keyHash));
  }

  /** Under what is kept what comes of one of them; null where nothing is. */
  public CacheKey keyOf(int bucket) {
    return fingerprints == null ? null : CacheKey.ofMany(fingerprints.get(bucket));
  }
}
