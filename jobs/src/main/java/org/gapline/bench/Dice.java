package org.gapline.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same for the same seed. Not safe to share among threads. */
final class Dice {

  private final SplittableRandom random;

  private Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * Chance of one document of a corpus, whatever the others are.
   *
   * @param seed the seed of the corpus
   * @param purpose what is decided, so that different decisions do not go together
   * @param number the document
   */
  static Dice of(long seed, int purpose, long number) {
    // One step of the generator parts neighbouring seeds widely.
    long mixed = new SplittableRandom(seed * 31 + purpose).nextLong() + number;
    return new Dice(new SplittableRandom(mixed).nextLong());
  }

  /** A number from 0 to one below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from 0 to one below the bound. */
  long below(long bound) {
    return random.nextLong(bound);
  }

  /** Whether one of so many cases in a thousand comes up. */
  boolean perMille(int cases) {
    return random.nextInt(1000) < cases;
  }

  /** Any one of them. */
  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
