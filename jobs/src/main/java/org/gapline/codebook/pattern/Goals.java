package org.gapline.codebook.pattern;

/**
 * What the goals of an automaton stand for: a pattern, or one part of a pattern with {@code &}. The
 * goals of one pattern are neighbours, in the order of its parts.
 */
final class Goals {

  /** For each goal the number of its pattern. */
  private final int[] patterns;

  /** For each goal the number of its part in the pattern. */
  private final int[] parts;

  /** For each pattern how many parts it has. */
  private final int[] partsOf;

  private Goals(Builder built) {
    patterns = built.patterns.toArray();
    parts = built.parts.toArray();
    partsOf = built.partsOf.toArray();
  }

  int patternOf(int goal) {
    return patterns[goal];
  }

  int partOf(int goal) {
    return parts[goal];
  }

  /** How many parts a pattern has. */
  int partsOf(int pattern) {
    return partsOf[pattern];
  }

  /** Whether the goal is a whole pattern. */
  boolean isWhole(int goal) {
    return partsOf[patterns[goal]] == 1;
  }

  /** Collects goals while patterns are added. */
  static final class Builder {
    private final Ints patterns = new Ints();
    private final Ints parts = new Ints();
    private final Ints partsOf = new Ints();

    /** Adds a pattern of so many parts; answers the goal of its first part. */
    int add(int count) {
      int first = patterns.size();
      for (int part = 0; part < count; part++) {
        patterns.add(partsOf.size());
        parts.add(part);
      }
      partsOf.add(count);
      return first;
    }

    Goals build() {
      return new Goals(this);
    }
  }
}
