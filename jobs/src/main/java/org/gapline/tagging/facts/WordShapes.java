package org.gapline.tagging.facts;

import java.util.Collection;
import org.gapline.codebook.pattern.Tokens;

/**
 * First letters and lengths of some words: rules ask of nearly every word of a text whether it is
 * one of a few, and this says no to most of them before the word is made a string. Immutable.
 */
final class WordShapes {

  private static final int ASCII = 128;

  /** For each first letter, bit n is set where a word of n letters begins with it. */
  private final long[] lengths = new long[ASCII];

  /**
   * The shapes of words.
   *
   * @param words folded words in ASCII
   */
  WordShapes(Collection<String> words) {
    for (String word : words) {
      lengths[word.charAt(0)] |= 1L << word.length();
    }
  }

  /** Whether a word of a text may be one of these. */
  boolean mayHold(Tokens tokens, int i) {
    int length = tokens.length(i);
    char first = length == 0 || length >= Long.SIZE ? ASCII : tokens.letter(i, 0);
    return first < ASCII && (lengths[first] >>> length & 1) != 0;
  }
}
