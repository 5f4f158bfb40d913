package org.gapline.codebook.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Builds the states of many expressions. A gap of n words becomes n states in a row that take any
 * word. Words that begin an expression, and the first gap among them, are shared by all expressions
 * that begin alike, so that a hundred names beginning with the same word cost one step.
 */
final class AutomatonBuilder {

  /** Stands for any word where states that begin alike are looked up. */
  private static final int ANY = -1;

  private final List<State> states = new ArrayList<>();
  private final Map<WordClass, Integer> classes = new HashMap<>();
  private final List<WordClass> classList = new ArrayList<>();

  /** States that expressions beginning alike share, by the state before and the word class. */
  private final Map<Long, State> shared = new HashMap<>();

  private final State start = newState(true);

  /** A state while it is built. */
  static final class State {
    final int id;

    /** Whether it is reached by one sequence of words and gaps only. */
    final boolean isShared;

    /** Word class in the upper half, the state that it leads to in the lower. */
    long[] edges = {};

    int edgeCount;
    final Ints gaps = new Ints();
    final Ints goals = new Ints();

    private State(int id, boolean isShared) {
      this.id = id;
      this.isShared = isShared;
    }

    private void connect(int wordClass, State target) {
      if (edgeCount == edges.length) {
        edges = java.util.Arrays.copyOf(edges, edgeCount * 2 + 1);
      }
      edges[edgeCount++] = (long) wordClass << Integer.SIZE | target.id;
    }
  }

  /** Adds an expression; a match of it reaches the goal. */
  void add(Expression expression, int goal) {
    for (State last : build(expression, List.of(start))) {
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
  private List<State> build(Expression expression, List<State> before) {
    if (expression instanceof Expression.Word word) {
      return List.of(after(before, classId(word.wanted())));
    } else if (expression instanceof Expression.Gap gap) {
      return gap(gap.words(), before);
    } else if (expression instanceof Expression.Sequence sequence) {
      List<State> reached = before;
      for (Expression part : sequence.parts()) {
        reached = build(part, reached);
      }
      return reached;
    } else if (expression instanceof Expression.Choice choice) {
      List<State> reached = new ArrayList<>();
      for (Expression option : choice.options()) {
        addNew(reached, build(option, before));
      }
      return reached;
    }
    List<State> reached = new ArrayList<>(before);
    addNew(reached, build(((Expression.Maybe) expression).body(), before));
    return reached;
  }

  private static void addNew(List<State> reached, List<State> more) {
    for (State state : more) {
      if (!reached.contains(state)) {
        reached.add(state);
      }
    }
  }

  private State after(List<State> before, int wordClass) {
    return after(before, wordClass, (state, target) -> state.connect(wordClass, target));
  }

  private State afterAny(List<State> before) {
    return after(before, ANY, (state, target) -> state.gaps.add(target.id));
  }

  /** A new state after these, or the one that expressions beginning alike share already. */
  private State after(List<State> before, int step, BiConsumer<State, State> connection) {
    boolean share = before.size() == 1 && before.get(0).isShared;
    Long key = share ? key(before.get(0), step) : null;
    State target = share ? shared.get(key) : null;
    if (target == null) {
      target = newState(share);
      if (share) {
        shared.put(key, target);
      }
      for (State state : before) {
        connection.accept(state, target);
      }
    }
    return target;
  }

  private List<State> gap(int words, List<State> before) {
    List<State> reached = new ArrayList<>(before);
    List<State> current = before;
    for (int i = 0; i < words; i++) {
      current = List.of(afterAny(current));
      addNew(reached, current);
    }
    return reached;
  }

  private static Long key(State before, int wordClass) {
    return (long) before.id << Integer.SIZE | (wordClass & 0xFFFF_FFFFL);
  }

  private int classId(WordClass wanted) {
    Integer known = classes.get(wanted);
    if (known == null) {
      known = classList.size();
      classes.put(wanted, known);
      classList.add(wanted);
    }
    return known;
  }

  private State newState(boolean isShared) {
    State state = new State(states.size(), isShared);
    states.add(state);
    return state;
  }
}
