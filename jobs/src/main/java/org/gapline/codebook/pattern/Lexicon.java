package org.gapline.codebook.pattern;

import java.util.List;

/**
 * Many patterns compiled into one automaton, each standing for a value. Immutable and safe to share
 * among threads; its time is linear in the text whatever the patterns.
 *
 * @param <V> what a pattern stands for
 */
public final class Lexicon<V> {

  /** All matches of all patterns among the words, by first word, then by length. */
  public List<Match<V>> matches(Tokens tokens) {
    return List.of();
  }

  /**
   * A place where a pattern matches.
   *
   * @param value what the pattern stands for
   * @param pattern the pattern that matched
   * @param first index of its first word
   * @param last index of its last word
   */
  public record Match<V>(V value, Pattern pattern, int first, int last) {}

  /** Collects patterns and compiles them. */
  public static final class Builder<V> {

    /**
     * Adds a pattern.
     *
     * @throws IllegalArgumentException if the pattern cannot be read; the message says what is
     *     wrong at which character and how to mend it
     */
    public Builder<V> add(V value, Pattern pattern) {
      return this;
    }

    /** Compiles what was added. */
    public Lexicon<V> build() {
      return new Lexicon<>();
    }
  }
}
