package org.gapline.codebook.pattern;

import java.util.Arrays;
import java.util.List;

/**
 * The states of all patterns in flat arrays. State 0 is the start. From a state lead edges, each
 * for a word class and in their order; steps over any word, inside gaps; and goals, which the state
 * completes.
 */
final class Automaton {

  static final int START = 0;

  /** A state is three numbers side by side: where its edges, gaps and goals begin. */
  private static final int STATE = 3;

  private static final int GAPS = 1;
  private static final int GOALS = 2;

  private static final int SHORT_LIST = 8;

  private final int[] states;
  final int[] edgeClass;
  final int[] edgeTarget;
  final int[] gapTarget;
  final int[] goal;

  /** For each word class the first edge of the start that needs it, or -1. */
  private final int[] startEdges;

  /** For each state what its edges need, and how far ahead: see {@link Outlook}. */
  final Outlook outlook;

  Automaton(List<AutomatonBuilder.State> built, int classes) {
    states = new int[STATE * (built.size() + 1)];
    Ints classOfEdge = new Ints();
    Ints targetOfEdge = new Ints();
    Ints gaps = new Ints();
    Ints goals = new Ints();
    for (AutomatonBuilder.State state : built) {
      Arrays.sort(state.edges, 0, state.edgeCount);
      for (int e = 0; e < state.edgeCount; e++) {
        classOfEdge.add((int) (state.edges[e] >>> Integer.SIZE));
        targetOfEdge.add((int) state.edges[e]);
      }
      gaps.addAll(state.gaps);
      goals.addAll(state.goals);
      int next = STATE * (state.id + 1);
      states[next] = classOfEdge.size();
      states[next + GAPS] = gaps.size();
      states[next + GOALS] = goals.size();
    }
    edgeClass = classOfEdge.toArray();
    edgeTarget = targetOfEdge.toArray();
    gapTarget = gaps.toArray();
    goal = goals.toArray();
    startEdges = startEdges(classes);
    outlook = new Outlook(this);
  }

  private int[] startEdges(int classes) {
    int[] first = new int[classes];
    Arrays.fill(first, -1);
    for (int e = edgesTo(START) - 1; e >= 0; e--) {
      first[edgeClass[e]] = e;
    }
    return first;
  }

  /** The first edge of the start that needs a word class, or -1. */
  int startEdge(int wordClass) {
    return startEdges[wordClass];
  }

  /** The first edge of a state that needs a word class, or -1. */
  int edge(int state, int wordClass) {
    int from = states[STATE * state];
    int to = states[STATE * state + STATE];
    while (to - from > SHORT_LIST) {
      int middle = (from + to) >>> 1;
      if (edgeClass[middle] < wordClass) {
        from = middle + 1;
      } else {
        to = middle + 1;
      }
    }
    for (int e = from; e < to; e++) {
      if (edgeClass[e] == wordClass) {
        return e;
      }
    }
    return -1;
  }

  int edgesFrom(int state) {
    return states[STATE * state];
  }

  int edgesTo(int state) {
    return states[STATE * state + STATE];
  }

  int gapsFrom(int state) {
    return states[STATE * state + GAPS];
  }

  int gapsTo(int state) {
    return states[STATE * state + STATE + GAPS];
  }

  int goalsFrom(int state) {
    return states[STATE * state + GOALS];
  }

  int goalsTo(int state) {
    return states[STATE * state + STATE + GOALS];
  }

  int states() {
    return states.length / STATE - 1;
  }
}
