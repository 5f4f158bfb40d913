package org.gapline.codebook.pattern;

/**
 * For each state of an automaton the word classes one of which must come for it to lead anywhere,
 * and within how many words. Most patterns that begin in a text never go on; with this a state is
 * dropped at a glance, before anything is searched for. Sets of word classes are 64 bits, onto
 * which the classes are spread: a set may seem to hold a class that it does not, never the reverse.
 */
final class Outlook {

  /** Past this many words a state looks at all the rest of the text. */
  static final int FARTHEST = 12;

  private final long[] onEdges;
  private final long[] ahead;
  private final byte[] reach;

  Outlook(Automaton automaton) {
    onEdges = new long[automaton.states()];
    ahead = new long[automaton.states()];
    reach = new byte[automaton.states()];
    // A step inside a gap leads to a state made later, so that those are settled first.
    for (int state = automaton.states() - 1; state >= 0; state--) {
      for (int e = automaton.edgesFrom(state); e < automaton.edgesTo(state); e++) {
        onEdges[state] |= bit(automaton.edgeClass[e]);
      }
      ahead[state] = onEdges[state];
      for (int g = automaton.gapsFrom(state); g < automaton.gapsTo(state); g++) {
        int target = automaton.gapTarget[g];
        ahead[state] |= ahead[target];
        reach[state] = (byte) Math.max(reach[state], Math.min(reach[target], FARTHEST) + 1);
      }
    }
  }

  /** The set of one word class. */
  static long bit(int wordClass) {
    return 1L << ((wordClass * 0x9E37_79B9) >>> 26);
  }

  /** The classes of which the next word needs one, unless it is one of a gap. */
  long onEdges(int state) {
    return onEdges[state];
  }

  /** The classes of which one must come; none for a state that leads nowhere. */
  long ahead(int state) {
    return ahead[state];
  }

  /** How many words may come before it; over {@link #FARTHEST} where there is no saying. */
  int reach(int state) {
    return reach[state];
  }

  /** The word classes that come in a text, from each word on within each distance. */
  static final class Text {
    private final int words;
    private final long[][] within = new long[FARTHEST + 2][];

    Text(int[][] classes) {
      words = classes.length;
      long[] atWord = new long[words + 1];
      for (int i = 0; i < words; i++) {
        for (int wordClass : classes[i]) {
          atWord[i] |= bit(wordClass);
        }
      }
      within[0] = atWord;
    }

    /** The classes of word {@code i}. */
    long at(int i) {
      return within[0][i];
    }

    /** The classes of word {@code i} and so many after it. */
    long from(int i, int more) {
      if (within[more] == null) {
        within[more] = more > FARTHEST ? toTheEnd() : oneMoreThan(more - 1);
      }
      return within[more][i];
    }

    private long[] oneMoreThan(int more) {
      long[] wider = new long[words + 1];
      for (int i = 0; i < words; i++) {
        wider[i] = from(i, more) | (i + more < words ? within[0][i + more + 1] : 0);
      }
      return wider;
    }

    private long[] toTheEnd() {
      long[] rest = new long[words + 1];
      for (int i = words - 1; i >= 0; i--) {
        rest[i] = rest[i + 1] | within[0][i];
      }
      return rest;
    }
  }
}
