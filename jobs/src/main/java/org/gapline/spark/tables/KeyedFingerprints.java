package org.gapline.spark.tables;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import org.gapline.hash.Sha256;

/**
 * Hashes of keys, each with the fingerprint of a document that has the key: 16 bytes for both. Tells
 * which keys documents have in common, without the documents.
 */
public final class KeyedFingerprints {

  /** Of the hash of what is kept. */
  private static final int DIGITS = 32;

  private static final Comparator<One> BY_BUCKET_AND_KEY =
      ((Comparator<One>) (a, b) -> Long.compareUnsigned(a.key, b.key))
          .thenComparingLong(One::document);

  private final List<One> all = new ArrayList<>();

  private record One(long key, long document) {}

  /** Adds a key of a document. */
  public void add(long keyHash, long fingerprint) {
    all.add(new One(keyHash, fingerprint));
  }

  /** Adds what {@link #toBytes} wrote. */
  public void addAll(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (in.hasRemaining()) {
      add(in.getLong(), in.getLong());
    }
  }

  /** All that was added. */
  public byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(2 * Long.BYTES * all.size());
    all.forEach(one -> out.putLong(one.key).putLong(one.document));
    return out.array();
  }

  /**
   * Hands on, for each bucket in which documents have a key in common, the bucket and a fingerprint
   * of those keys with their documents, of 32 hexadecimal digits. A key that one document alone has
   * plays no part.
   */
  public void forEachShared(BiConsumer<Integer, String> consumer) {
    all.sort(BY_BUCKET_AND_KEY);
    int begin = 0;
    while (begin < all.size()) {
      int bucket = KeyBuckets.of(all.get(begin).key);
      int end = begin;
      while (end < all.size() && KeyBuckets.of(all.get(end).key) == bucket) {
        end++;
      }
      String shared = shared(begin, end);
      if (shared != null) {
        consumer.accept(bucket, shared);
      }
      begin = end;
    }
  }

  /** Null where no two have a key in common. */
  private String shared(int begin, int end) {
    MessageDigest digest = null;
    ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES);
    for (int i = begin; i < end; i++) {
      One one = all.get(i);
      if (i > begin && all.get(i - 1).key == one.key
          || i + 1 < end && all.get(i + 1).key == one.key) {
        digest = digest == null ? Sha256.digest() : digest;
        digest.update(bytes.clear().putLong(one.key).putLong(one.document).flip());
      }
    }
    return digest == null ? null : HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
