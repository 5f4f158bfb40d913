package org.gapline.spark.tables;

import org.gapline.linking.KeyHashes;

/**
 * All keys in {@value #COUNT} buckets by their hashes: so many that 100 documents with 24 keys each
 * leave most of them as they were.
 */
public final class KeyBuckets {

  /** How many buckets there are, however many documents. */
  public static final int COUNT = 1 << 16;

  private static final int SHIFT = Long.SIZE - 16;

  private KeyBuckets() {}

  /** The bucket of a key. */
  public static int of(String key) {
    return of(KeyHashes.of(key));
  }

  /** The bucket of a key by its hash. */
  public static int of(long hash) {
    return (int) (hash >>> SHIFT);
  }

  /** The partition in which a bucket is, where all partitions hold them in their order. */
  public static int partition(int bucket, int partitions) {
    return (int) ((long) bucket * partitions / COUNT);
  }
}
