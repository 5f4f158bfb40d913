package org.gapline.linking;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A signature of {@link #LENGTH} numbers of a text: the share of numbers in which two signatures
 * agree estimates the share of shingles that the texts have in common (A. Z. Broder, "On the
 * resemblance and containment of documents", 1997). Cut into {@link #BANDS} bands, two texts with a
 * Jaccard index of 0.75 share a band with a probability of 0.997, of 0.5 with 0.64, of 0.3 with
 * 0.12. Seeds are fixed.
 */
public final class MinHash {

  static final int LENGTH = 64;
  static final int BANDS = 16;

  private static final int ROWS = LENGTH / BANDS;
  private static final long FACTOR = 0xd1342543de82ef95L;
  private static final long SEED = 0x6a09e667f3bcc908L;

  private final int[] least;

  private MinHash(int[] least) {
    this.least = least;
  }

  static MinHash of(Shingles shingles) {
    int[] least = new int[LENGTH];
    Arrays.fill(least, Integer.MAX_VALUE);
    int s = 0;
    for (; s + 1 < shingles.size(); s += 2) {
      add(shingles.hash(s), shingles.hash(s + 1), least);
    }
    if (s < shingles.size()) {
      add(shingles.hash(s), shingles.hash(s), least);
    }
    return new MinHash(least);
  }

  /** Two at a time: a number waits for the one before it, and the processor for neither. */
  private static void add(int one, int other, int[] least) {
    long first = Hashing.mix(one ^ SEED);
    long second = Hashing.mix(other ^ SEED);
    long firstStep = Hashing.mix(first) | 1;
    long secondStep = Hashing.mix(second) | 1;
    for (int i = 0; i < LENGTH; i++) {
      least[i] = Math.min(least[i], Math.min((int) (first >>> 32), (int) (second >>> 32)));
      first = (first + firstStep) * FACTOR;
      second = (second + secondStep) * FACTOR;
    }
  }

  /** One key for each band: like texts share at least one. */
  List<String> bands() {
    List<String> bands = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Hashing.mix(hash ^ least[band * ROWS + row]);
      }
      bands.add(Long.toHexString(hash));
    }
    return bands;
  }

  /** The last eight bits of each number, to estimate likeness from. */
  String sketch() {
    byte[] bytes = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      bytes[i] = (byte) Hashing.mix(least[i]);
    }
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** As a text that {@link #parse} reads. */
  public String pack() {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH * Integer.BYTES);
    bytes.asIntBuffer().put(least);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** Reads what {@link #pack} wrote. */
  public static MinHash parse(String packed) {
    int[] least = new int[LENGTH];
    ByteBuffer.wrap(Base64.getDecoder().decode(packed)).asIntBuffer().get(least);
    return new MinHash(least);
  }

  /** The estimated Jaccard index of two texts; standard error 0.06 or less. */
  static double likeness(String sketch, String other) {
    return likeness(unpacked(sketch), unpacked(other));
  }

  /** What a sketch holds, to be held against many others. */
  static byte[] unpacked(String sketch) {
    return Base64.getDecoder().decode(sketch);
  }

  static double likeness(byte[] a, byte[] b) {
    int same = 0;
    for (int i = 0; i < LENGTH; i++) {
      same += a[i] == b[i] ? 1 : 0;
    }
    return (double) same / LENGTH;
  }
}
