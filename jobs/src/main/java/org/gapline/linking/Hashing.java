package org.gapline.linking;

/** Hashes that are the same on every machine and in every run. */
final class Hashing {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hashing() {}

  /** FNV-1a over UTF-16 units (G. Fowler, L. C. Noll and K.-P. Vo, 1991), mixed. */
  static long of(CharSequence text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** The same of a stretch of plain letters and digits as if it stood in small letters. */
  static long ofAsciiInSmall(String text, int begin, int end) {
    long hash = OFFSET;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) * PRIME;
    }
    return mix(hash);
  }

  /** The finalizer of SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, OOPSLA 2014). */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
