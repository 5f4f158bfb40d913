package org.gapline.codebook.pattern;

/**
 * The word classes of words, looked up in a trie when a word is met, and kept: most words of a text
 * were met before. A word that meets another in its place of the table takes that place. What is
 * kept tells nothing that the trie would not, so that threads may share it without locks: an entry
 * is immutable, and one that a thread misses is made anew.
 */
final class MetWords {

  private static final int FEWEST_BITS = 6;
  private static final int MOST_BITS = 12;
  private static final int TURN = 7;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final WordTrie words;
  private final Met[] met;
  private final int shift;

  /**
   * @param words tells the classes of each word
   * @param classes how many classes there are
   */
  MetWords(WordTrie words, int classes) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(4 * classes);
    int used = Math.max(FEWEST_BITS, Math.min(MOST_BITS, bits));
    this.words = words;
    this.met = new Met[1 << used];
    this.shift = Long.SIZE - used;
  }

  private record Met(long first, long rest, int[] classes) {}

  /** The classes whose letters fit; whether case fits too is left to the caller. */
  int[] classesOf(Tokens tokens, int word) {
    long first = tokens.firstKey(word);
    if (first == WordKeys.NONE) {
      return look(tokens, word);
    }
    long rest = tokens.restKey(word);
    int place = (int) ((first + Long.rotateLeft(rest, TURN)) * SPREAD >>> shift);
    Met known = met[place];
    if (known == null || known.first != first || known.rest != rest) {
      known = new Met(first, rest, look(tokens, word));
      met[place] = known;
    }
    return known.classes;
  }

  private int[] look(Tokens tokens, int word) {
    return words.classesOf(tokens.letters(), tokens.lettersFrom(word), tokens.lettersTo(word));
  }
}
