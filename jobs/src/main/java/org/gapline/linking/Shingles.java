package org.gapline.linking;

import java.util.Arrays;

/**
 * The runs of {@link #WORDS} words that stand in a text, each once, by hashes of 32 bits in
 * ascending order: 2 KB for a document of 500 words. Case and punctuation play no part.
 */
final class Shingles {

  /** Words of a shingle. */
  static final int WORDS = 4;

  /** Of common shingles c and others m: c / (c + m) >= 3/4 where 7 m <= 2 c + m. */
  private static final int MOST_IN_ONE_ALONE = 7;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final int[] hashes;

  private Shingles(int[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(String text) {
    long[] words = Words.hashes(text);
    int count = Math.max(0, words.length - WORDS + 1);
    int[] hashes = new int[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int w = i; w < i + WORDS; w++) {
        hash = (hash + words[w]) * FACTOR;
      }
      hashes[i] = (int) (Hashing.mix(hash) >>> 32);
    }
    return new Shingles(distinct(hashes));
  }

  private static int[] distinct(int[] hashes) {
    Arrays.sort(hashes);
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (count == 0 || hashes[i] != hashes[count - 1]) {
        hashes[count++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  int size() {
    return hashes.length;
  }

  int hash(int i) {
    return hashes[i];
  }

  /**
   * Whether the {@link #jaccard} index is {@link NearCopies#THRESHOLD} or more, that is where at
   * most one in seven of the shingles of both stand in one alone; given up as soon as there are
   * more.
   */
  boolean isLike(Shingles other) {
    int spare = (hashes.length + other.hashes.length) / MOST_IN_ONE_ALONE;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length && spare >= 0) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      spare -= order == 0 ? 0 : 1;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return spare >= hashes.length - i + other.hashes.length - j;
  }

  /** Shingles of both texts as a share of those of either (P. Jaccard, 1901); 0 for two empty. */
  double jaccard(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = hashes.length + other.hashes.length - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
