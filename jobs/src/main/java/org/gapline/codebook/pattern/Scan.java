package org.gapline.codebook.pattern;

import java.util.Arrays;

/**
 * One run of an automaton over the words of one text. From each word it follows the patterns that
 * begin there, as long as one is alive, and keeps the set of their states; so the work for a word
 * is bounded by the states within reach of the longest pattern, whatever the text.
 */
final class Scan {

  private static final int FEW = 20;

  /** Told of every place where a goal is reached. */
  interface Listener {
    /** The longest match of a goal among those with this first word. */
    void matched(int goal, int first, int last);
  }

  private final Automaton automaton;
  private final int[][] classes;
  private final Listener listener;
  private final Outlook outlook;
  private final Outlook.Text text;

  private int[] active = new int[16];
  private int activeSize;
  private int[] next = new int[16];
  private int nextSize;

  /** Goals reached from the current first word: goal in the upper half, last word in the lower. */
  private long[] reached = new long[8];

  private int reachedSize;
  private long steps;

  /**
   * @param classes for each word the word classes it belongs to
   */
  Scan(Automaton automaton, int[][] classes, Listener listener) {
    this.automaton = automaton;
    this.classes = classes;
    this.listener = listener;
    this.outlook = automaton.outlook;
    this.text = new Outlook.Text(classes);
  }

  /** Runs; answers the number of elementary steps taken, which grows linearly with the words. */
  long run() {
    for (int first = 0; first < classes.length; first++) {
      if (classes[first].length > 0) {
        startAt(first);
        for (int word = first + 1; activeSize > 0 && word < classes.length; word++) {
          advance(word);
        }
        report(first);
      }
    }
    return steps;
  }

  private void startAt(int word) {
    nextSize = 0;
    for (int wordClass : classes[word]) {
      takeEdges(automaton.startEdge(wordClass), Automaton.START, wordClass, word);
    }
    swap();
  }

  private void advance(int word) {
    nextSize = 0;
    int[] present = classes[word];
    for (int i = 0; i < activeSize; i++) {
      int state = active[i];
      steps++;
      for (int g = automaton.gapsFrom(state); g < automaton.gapsTo(state); g++) {
        enter(automaton.gapTarget[g], word);
      }
      if ((outlook.onEdges(state) & text.at(word)) != 0) {
        for (int wordClass : present) {
          takeEdges(automaton.edge(state, wordClass), state, wordClass, word);
        }
      }
    }
    swap();
  }

  private void takeEdges(int firstEdge, int state, int wordClass, int word) {
    if (firstEdge < 0) {
      return;
    }
    int end = automaton.edgesTo(state);
    for (int e = firstEdge; e < end && automaton.edgeClass[e] == wordClass; e++) {
      enter(automaton.edgeTarget[e], word);
    }
  }

  private void enter(int state, int word) {
    steps++;
    for (int g = automaton.goalsFrom(state); g < automaton.goalsTo(state); g++) {
      if (reachedSize == reached.length) {
        reached = Arrays.copyOf(reached, reachedSize * 2);
      }
      reached[reachedSize++] = (long) automaton.goal[g] << Integer.SIZE | word;
    }
    if ((outlook.ahead(state) & text.from(word + 1, outlook.reach(state))) != 0) {
      if (nextSize == next.length) {
        next = Arrays.copyOf(next, nextSize * 2);
      }
      next[nextSize++] = state;
    }
  }

  /** Makes the states entered the active ones, each once. */
  private void swap() {
    int[] entered = next;
    next = active;
    active = entered;
    activeSize = nextSize <= FEW ? distinctOfFew(entered, nextSize) : distinct(entered, nextSize);
  }

  private static int distinctOfFew(int[] states, int size) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int state = states[i];
      int k = 0;
      while (k < kept && states[k] != state) {
        k++;
      }
      if (k == kept) {
        states[kept++] = state;
      }
    }
    return kept;
  }

  private static int distinct(int[] states, int size) {
    Arrays.sort(states, 0, size);
    int kept = 1;
    for (int i = 1; i < size; i++) {
      if (states[i] != states[i - 1]) {
        states[kept++] = states[i];
      }
    }
    return kept;
  }

  /** Tells of the longest match of each goal, shorter ones first. */
  private void report(int first) {
    activeSize = 0;
    if (reachedSize > 1) {
      keepLongestOfEachGoal();
    }
    for (int i = 0; i < reachedSize; i++) {
      listener.matched(goalOf(reached[i]), first, (int) reached[i]);
    }
    reachedSize = 0;
  }

  private void keepLongestOfEachGoal() {
    sort(reached, reachedSize);
    int kept = 0;
    for (int i = 0; i < reachedSize; i++) {
      if (i + 1 == reachedSize || goalOf(reached[i + 1]) != goalOf(reached[i])) {
        reached[kept++] = Long.rotateLeft(reached[i], Integer.SIZE);
      }
    }
    sort(reached, kept);
    for (int i = 0; i < kept; i++) {
      reached[i] = Long.rotateLeft(reached[i], Integer.SIZE);
    }
    reachedSize = kept;
  }

  /** The library's sort costs more to enter than a handful of numbers is worth. */
  private static void sort(long[] values, int size) {
    if (size > FEW) {
      Arrays.sort(values, 0, size);
      return;
    }
    for (int i = 1; i < size; i++) {
      long value = values[i];
      int k = i;
      for (; k > 0 && values[k - 1] > value; k--) {
        values[k] = values[k - 1];
      }
      values[k] = value;
    }
  }

  private static int goalOf(long reached) {
    return (int) (reached >>> Integer.SIZE);
  }
}
