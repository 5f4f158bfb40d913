package org.gapline.codebook.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Builds the states of many expressions. A gap of n words becomes n states in a row that take any
 * word. Words that begin an expression, and the first gap among them, are shared by all expressions
 * that begin alike, so that a hundred names beginning with the same word cost one step.
 */
final class AutomatonBuilder {

  private final List<State> states = new ArrayList<>();
  private final Map<WordClass, Integer> classes = new HashMap<>();
  private final List<WordClass> classList = new ArrayList<>();
  private final State start = newState(true);

  /** A state while it is built. */
  static final class State {
    final int id;
    final TreeMap<Integer, List<State>> edges = new TreeMap<>();
    final List<State> gaps = new ArrayList<>();
    final List<Integer> goals = new ArrayList<>();

    /** States that expressions beginning alike share; null in a state of one expression only. */
    private final Map<Integer, State> sharedByWord;

    private State sharedGap;

    private State(int id, boolean shared) {
      this.id = id;
      this.sharedByWord = shared ? new HashMap<>() : null;
    }

    private boolean isShared() {
      return sharedByWord != null;
    }
  }

  /** Adds an expression; a match of it reaches the goal. */
  void add(Expression expression, int goal) {
    for (State last : build(expression, Set.of(start))) {
      last.goals.add(goal);
    }
  }

  /** All word classes met, by their numbers. */
  List<WordClass> classes() {
    return List.copyOf(classList);
  }

  Automaton build() {
    return new Automaton(states, classList.size());
  }

  /** Adds states after the given ones; answers in which states the expression may be complete. */
  private Set<State> build(Expression expression, Set<State> before) {
    if (expression instanceof Expression.Word word) {
      return Set.of(after(before, classId(word.wanted())));
    } else if (expression instanceof Expression.Gap gap) {
      return gap(gap.words(), before);
    } else if (expression instanceof Expression.Sequence sequence) {
      Set<State> reached = before;
      for (Expression part : sequence.parts()) {
        reached = build(part, reached);
      }
      return reached;
    } else if (expression instanceof Expression.Choice choice) {
      Set<State> reached = new LinkedHashSet<>();
      choice.options().forEach(option -> reached.addAll(build(option, before)));
      return reached;
    }
    Set<State> reached = new LinkedHashSet<>(before);
    reached.addAll(build(((Expression.Maybe) expression).body(), before));
    return reached;
  }

  private State after(Set<State> before, int wordClass) {
    State only = before.size() == 1 ? before.iterator().next() : null;
    if (only != null && only.isShared()) {
      return only.sharedByWord.computeIfAbsent(
          wordClass, c -> connect(before, wordClass, newState(true)));
    }
    return connect(before, wordClass, newState(false));
  }

  private static State connect(Set<State> before, int wordClass, State target) {
    for (State state : before) {
      state.edges.computeIfAbsent(wordClass, c -> new ArrayList<>(1)).add(target);
    }
    return target;
  }

  private Set<State> gap(int words, Set<State> before) {
    Set<State> reached = new LinkedHashSet<>(before);
    Set<State> current = before;
    for (int i = 0; i < words; i++) {
      State any = afterAny(current);
      reached.add(any);
      current = Set.of(any);
    }
    return reached;
  }

  private State afterAny(Set<State> before) {
    State only = before.size() == 1 ? before.iterator().next() : null;
    if (only != null && only.isShared()) {
      if (only.sharedGap == null) {
        only.sharedGap = newState(true);
        only.gaps.add(only.sharedGap);
      }
      return only.sharedGap;
    }
    State any = newState(false);
    before.forEach(state -> state.gaps.add(any));
    return any;
  }

  private int classId(WordClass wanted) {
    return classes.computeIfAbsent(
        wanted,
        w -> {
          classList.add(w);
          return classList.size() - 1;
        });
  }

  private State newState(boolean shared) {
    State state = new State(states.size(), shared);
    states.add(state);
    return state;
  }
}
