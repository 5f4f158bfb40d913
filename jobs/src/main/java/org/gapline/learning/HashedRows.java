package org.gapline.learning;

import java.util.Map;
import java.util.SortedMap;

/**
 * Rows of weights found by the hash of a name, in an open-addressed table. Most hashes that are
 * looked for have no row: a byte of each hash stands in a table of its own, small enough to stay in
 * the processor's cache, and tells nearly all of them.
 */
final class HashedRows {

  /** Where a hash has no row. */
  static final int NONE = -1;

  private static final int TAG_BITS = 7;

  /** For each place a part of the hash that stands there, or 0 where the place is empty. */
  private final byte[] tags;

  private final long[] keys;
  private final float[] values;
  private final String[] names;
  private final double[][] weights;
  private final int width;
  private final int mask;

  private HashedRows(int rows, int width) {
    int capacity = Integer.highestOneBit(Math.max(8, 4 * rows));
    this.tags = new byte[capacity];
    this.keys = new long[capacity];
    this.values = new float[capacity * width];
    this.names = new String[capacity];
    this.weights = new double[capacity][];
    this.width = width;
    this.mask = capacity - 1;
  }

  static HashedRows of(SortedMap<String, double[]> weights, int width) {
    HashedRows rows = new HashedRows(weights.size(), width);
    for (Map.Entry<String, double[]> entry : weights.entrySet()) {
      rows.put(entry.getKey(), entry.getValue());
    }
    return rows;
  }

  /** The row of a hash, or {@link #NONE}. */
  int find(long hash) {
    byte tag = tag(hash);
    int slot = place(hash);
    for (byte found = tags[slot]; found != 0; found = tags[slot]) {
      if (found == tag && keys[slot] == hash) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return NONE;
  }

  /** Adds a row. */
  void addTo(double[] sums, int row) {
    int from = row * width;
    for (int k = 0; k < width; k++) {
      sums[k] += values[from + k];
    }
  }

  /** Whether the weight of a row for a class is above zero. */
  boolean isFor(int wanted, int row) {
    return values[row * width + wanted] > 0;
  }

  String name(int row) {
    return names[row];
  }

  /** The weights of a row as they were given. */
  double[] weights(int row) {
    return weights[row];
  }

  private void put(String name, double[] row) {
    long hash = FeatureVector.hash(name);
    int slot = place(hash);
    while (tags[slot] != 0 && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    tags[slot] = tag(hash);
    keys[slot] = hash;
    names[slot] = name;
    weights[slot] = row;
    for (int k = 0; k < width; k++) {
      values[slot * width + k] = (float) row[k];
    }
  }

  private int place(long hash) {
    return (int) (hash ^ hash >>> Integer.SIZE) & mask;
  }

  /** Never zero. */
  private static byte tag(long hash) {
    return (byte) (hash >>> Long.SIZE - TAG_BITS | 1 << TAG_BITS);
  }
}
