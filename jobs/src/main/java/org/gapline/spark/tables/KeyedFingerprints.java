package org.gapline.spark.tables;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.hash.Sha256;

/**
 * Hashes of keys, each with the fingerprint of a document that has the key: 16 bytes for both.
 * Tells which keys documents have in common, without the documents. For one thread.
 */
public final class KeyedFingerprints {

  /** Of the hash of what is kept. */
  private static final int DIGITS = 32;

  /** A power of two: 128 KB for a set of them. */
  private static final int SLOTS = 1 << 20;

  private static final Comparator<Shared> BY_KEY =
      ((Comparator<Shared>) (a, b) -> Long.compareUnsigned(a.key, b.key))
          .thenComparingLong(Shared::document);

  private long[] keys = new long[64];
  private long[] documents = new long[64];
  private int count;

  /** A key that several documents have, with one of them. */
  private record Shared(long key, long document) {}

  /** What is told of a bucket in which documents have keys in common. */
  public interface Bucket {

    /**
     * Takes the bucket.
     *
     * @param fingerprint of the common keys and of their documents, 32 hexadecimal digits
     * @param keys the hashes of the common keys
     */
    void take(int bucket, String fingerprint, long[] keys);
  }

  /** Adds a key of a document. */
  public void add(long keyHash, long fingerprint) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      documents = Arrays.copyOf(documents, 2 * count);
    }
    keys[count] = keyHash;
    documents[count++] = fingerprint;
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
    ByteBuffer out = ByteBuffer.allocate(2 * Long.BYTES * count);
    for (int i = 0; i < count; i++) {
      out.putLong(keys[i]).putLong(documents[i]);
    }
    return out.array();
  }

  /** Tells of all buckets in which documents have a key in common, in their order. */
  public void forEachShared(Bucket consumer) {
    for (List<Shared> bucket : perhapsShared()) {
      bucket.sort(BY_KEY);
      List<Shared> own = withoutThoseAlone(bucket);
      if (!own.isEmpty()) {
        long[] common = own.stream().mapToLong(Shared::key).distinct().toArray();
        consumer.take(KeyBuckets.of(common[0]), fingerprint(own), common);
      }
    }
  }

  /**
   * Those that others may have in common with a document, by buckets, in the order of these. Most
   * keys are one document's own, and are not even sorted.
   */
  private Collection<List<Shared>> perhapsShared() {
    BitSet common = slotsOfSeveral();
    Map<Integer, List<Shared>> buckets = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      if (common.get(slot(keys[i]))) {
        buckets
            .computeIfAbsent(KeyBuckets.of(keys[i]), bucket -> new ArrayList<>())
            .add(new Shared(keys[i], documents[i]));
      }
    }
    return buckets.values();
  }

  /** The slots into which more than one key falls: those of common keys, and a few others. */
  private BitSet slotsOfSeveral() {
    BitSet seen = new BitSet(SLOTS);
    BitSet several = new BitSet(SLOTS);
    for (int i = 0; i < count; i++) {
      int slot = slot(keys[i]);
      if (seen.get(slot)) {
        several.set(slot);
      }
      seen.set(slot);
    }
    return several;
  }

  private static int slot(long key) {
    return (int) key & (SLOTS - 1);
  }

  private static List<Shared> withoutThoseAlone(List<Shared> sorted) {
    List<Shared> shared = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      long key = sorted.get(i).key;
      if (i > 0 && sorted.get(i - 1).key == key
          || i + 1 < sorted.size() && sorted.get(i + 1).key == key) {
        shared.add(sorted.get(i));
      }
    }
    return shared;
  }

  private static String fingerprint(List<Shared> shared) {
    MessageDigest digest = Sha256.digest();
    ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES * shared.size());
    shared.forEach(each -> bytes.putLong(each.key).putLong(each.document));
    digest.update(bytes.flip());
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
