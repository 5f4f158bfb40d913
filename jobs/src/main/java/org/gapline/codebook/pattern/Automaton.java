package org.gapline.codebook.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The states of all patterns in flat arrays. State 0 is the start. Edges of a state are in the
 * order of their word classes.
 */
final class Automaton {

  static final int START = 0;

  private static final int SHORT_LIST = 8;

  private final int[] edgesFrom;
  final int[] edgeClass;
  final int[] edgeTarget;
  private final int[] gapsFrom;
  final int[] gapTarget;
  private final int[] goalsFrom;
  final int[] goal;

  /** For each word class, the first edge of the start that needs it. */
  private final int[] startEdges;

  Automaton(List<AutomatonBuilder.State> states, int classes) {
    edgesFrom = new int[states.size() + 1];
    gapsFrom = new int[states.size() + 1];
    goalsFrom = new int[states.size() + 1];
    Ints classOfEdge = new Ints();
    Ints targetOfEdge = new Ints();
    Ints gaps = new Ints();
    Ints goals = new Ints();
    for (int s = 0; s < states.size(); s++) {
      AutomatonBuilder.State state = states.get(s);
      for (Map.Entry<Integer, List<AutomatonBuilder.State>> edge : state.edges.entrySet()) {
        for (AutomatonBuilder.State target : edge.getValue()) {
          classOfEdge.add(edge.getKey());
          targetOfEdge.add(target.id);
        }
      }
      state.gaps.forEach(target -> gaps.add(target.id));
      state.goals.forEach(goals::add);
      edgesFrom[s + 1] = classOfEdge.size();
      gapsFrom[s + 1] = gaps.size();
      goalsFrom[s + 1] = goals.size();
    }
    edgeClass = classOfEdge.toArray();
    edgeTarget = targetOfEdge.toArray();
    gapTarget = gaps.toArray();
    goal = goals.toArray();
    startEdges = startEdges(classes);
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
    int from = edgesFrom[state];
    int to = edgesFrom[state + 1];
    if (to - from <= SHORT_LIST) {
      for (int e = from; e < to; e++) {
        if (edgeClass[e] == wordClass) {
          return e;
        }
      }
      return -1;
    }
    return search(from, to, wordClass);
  }

  private int search(int from, int to, int wordClass) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edgeClass[middle] < wordClass) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < to && edgeClass[low] == wordClass ? low : -1;
  }

  int edgesTo(int state) {
    return edgesFrom[state + 1];
  }

  int gapsFrom(int state) {
    return gapsFrom[state];
  }

  int gapsTo(int state) {
    return gapsFrom[state + 1];
  }

  int goalsFrom(int state) {
    return goalsFrom[state];
  }

  int goalsTo(int state) {
    return goalsFrom[state + 1];
  }

  /** Whether a word can lead on from a state. */
  boolean leadsOn(int state) {
    return edgesFrom[state] < edgesFrom[state + 1] || gapsFrom[state] < gapsFrom[state + 1];
  }

  int states() {
    return edgesFrom.length - 1;
  }
}
