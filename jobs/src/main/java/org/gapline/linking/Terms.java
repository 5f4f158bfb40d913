package org.gapline.linking;

import java.util.Arrays;
import java.util.Collection;

/**
 * A set of names by hashes of 64 bits in ascending order. That two sets have nothing in common is
 * mostly told by one comparison of bits. Immutable.
 */
final class Terms {

  private static final Terms NONE = new Terms(new long[0]);

  private final long[] hashes;
  private final long bits;

  private Terms(long[] hashes) {
    this.hashes = hashes;
    long all = 0;
    for (long hash : hashes) {
      all |= 1L << hash;
    }
    this.bits = all;
  }

  static Terms of(Collection<String> names) {
    return names.isEmpty()
        ? NONE
        : new Terms(names.stream().mapToLong(Hashing::of).sorted().toArray()).distinct();
  }

  private Terms distinct() {
    int count = 1;
    long[] each = hashes.clone();
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] != hashes[i - 1]) {
        each[count++] = hashes[i];
      }
    }
    return count == hashes.length ? this : new Terms(Arrays.copyOf(each, count));
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  /** Whether any name stands in both. */
  boolean meets(Terms other) {
    return common(other) > 0;
  }

  /** Whether all names of the other stand in this set. */
  boolean hasAll(Terms other) {
    return common(other) == other.hashes.length;
  }

  /** How many names stand in both. */
  int common(Terms other) {
    if ((bits & other.bits) == 0) {
      return 0;
    }
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  /** The share of the names of both that stand in both; 0 for two empty sets. */
  double likeness(Terms other) {
    int common = common(other);
    int all = hashes.length + other.hashes.length - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
