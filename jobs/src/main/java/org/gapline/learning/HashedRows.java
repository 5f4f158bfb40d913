package org.gapline.learning;

import java.util.Map;
import java.util.SortedMap;

/** Rows of weights found by the hash of a name, in an open-addressed table without objects. */
final class HashedRows {

  private final long[] keys;
  private final float[] values;
  private final String[] names;
  private final int width;
  private final int mask;

  private HashedRows(int rows, int width) {
    int capacity = Integer.highestOneBit(Math.max(8, 4 * rows));
    this.keys = new long[capacity];
    this.values = new float[capacity * width];
    this.names = new String[capacity];
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

  /** Adds the row of a hash, where there is one. */
  void addTo(double[] sums, long hash) {
    int slot = slot(hash);
    if (keys[slot] == hash) {
      for (int k = 0; k < width; k++) {
        sums[k] += values[slot * width + k];
      }
    }
  }

  /** The name of the row of a hash whose weight for a class is above zero; or null. */
  String nameIfFor(int wanted, long hash) {
    int slot = slot(hash);
    return keys[slot] == hash && values[slot * width + wanted] > 0 ? names[slot] : null;
  }

  private void put(String name, double[] row) {
    long hash = FeatureVector.hash(name);
    int slot = slot(hash);
    keys[slot] = hash;
    names[slot] = name;
    for (int k = 0; k < width; k++) {
      values[slot * width + k] = (float) row[k];
    }
  }

  /** Where a hash stands or would stand; zero is taken for an empty place. */
  private int slot(long hash) {
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
