package org.gapline.trend;

import java.io.Serializable;

/**
 * Counts by whole numbers: days, lengths, classes. Held in two rows of numbers, since a tally has
 * millions of such counts, and as objects they would take longer to travel than to count.
 */
final class Counts implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Spreads numbers over all places: the golden ratio (D. E. Knuth, section 6.4). */
  private static final int SCATTER = 0x9E3779B9;

  /** As long as a power of two; half of it at least is free. */
  private int[] keys = new int[8];

  /** The counts in the same places; zero where a place is free. */
  private int[] counts = new int[8];

  private int used;

  /** Takes counts. */
  interface Taker {
    void take(int key, int count);
  }

  /** Adds to the count of a number. */
  void add(int key, int count) {
    if (count != 0) {
      int place = place(key);
      if (counts[place] == 0) {
        keys[place] = key;
        used++;
      }
      counts[place] = Math.addExact(counts[place], count);
      if (2 * used > keys.length) {
        spread();
      }
    }
  }

  /** Adds all counts of another one, which stays as it is. */
  void addAll(Counts other) {
    other.forEach(this::add);
  }

  /** The count of a number. */
  int of(int key) {
    return counts[place(key)];
  }

  /** Hands on every count that is not zero, in no order. */
  void forEach(Taker taker) {
    for (int place = 0; place < keys.length; place++) {
      if (counts[place] != 0) {
        taker.take(keys[place], counts[place]);
      }
    }
  }

  /** Where a number stands, or the free place for it. */
  private int place(int key) {
    int mask = keys.length - 1;
    int hash = key * SCATTER;
    int place = (hash ^ hash >>> 16) & mask;
    while (counts[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void spread() {
    int[] before = keys;
    int[] held = counts;
    keys = new int[2 * before.length];
    counts = new int[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      if (held[i] != 0) {
        int place = place(before[i]);
        keys[place] = before[i];
        counts[place] = held[i];
      }
    }
  }
}
