package org.gapline.codebook.pattern;

import java.util.Arrays;

/** Matches of the parts of patterns with {@code &} in one text, joined at its end. */
final class Conjunctions {

  /** Told of every pattern all of whose parts are there, in the order of the patterns. */
  interface Listener {
    void joined(int pattern, int first, int last);
  }

  private final Goals goals;
  private final Ints goalsFound = new Ints();
  private final Ints firsts = new Ints();
  private final Ints lasts = new Ints();

  Conjunctions(Goals goals) {
    this.goals = goals;
  }

  /** Adds a match of a part; matches must come in the order of their first words. */
  void add(int goal, int first, int last) {
    goalsFound.add(goal);
    firsts.add(first);
    lasts.add(last);
  }

  void join(Listener listener) {
    long[] byPattern = new long[goalsFound.size()];
    for (int i = 0; i < byPattern.length; i++) {
      byPattern[i] = (long) goals.patternOf(goalsFound.get(i)) << Integer.SIZE | i;
    }
    Arrays.sort(byPattern);
    int from = 0;
    while (from < byPattern.length) {
      int pattern = (int) (byPattern[from] >>> Integer.SIZE);
      int to = from + 1;
      while (to < byPattern.length && byPattern[to] >>> Integer.SIZE == pattern) {
        to++;
      }
      if (to - from >= goals.partsOf(pattern)) {
        join(pattern, Arrays.copyOfRange(byPattern, from, to), listener);
      }
      from = to;
    }
  }

  /**
   * Goes through the matches from the right and keeps for each part the one that ends first: the
   * narrowest stretch from here on spans exactly those.
   */
  private void join(int pattern, long[] found, Listener listener) {
    int[] earliestLast = new int[goals.partsOf(pattern)];
    Arrays.fill(earliestLast, Integer.MAX_VALUE);
    int bestFirst = -1;
    int bestLast = Integer.MAX_VALUE;
    for (int i = found.length - 1; i >= 0; i--) {
      int match = (int) found[i];
      int part = goals.partOf(goalsFound.get(match));
      earliestLast[part] = Math.min(earliestLast[part], lasts.get(match));
      int first = firsts.get(match);
      int last = latest(earliestLast);
      boolean whole = last < Integer.MAX_VALUE;
      if (whole && (bestFirst < 0 || last - first <= bestLast - bestFirst)) {
        bestFirst = first;
        bestLast = last;
      }
    }
    if (bestFirst >= 0) {
      listener.joined(pattern, bestFirst, bestLast);
    }
  }

  private static int latest(int[] lasts) {
    int latest = lasts[0];
    for (int last : lasts) {
      latest = Math.max(latest, last);
    }
    return latest;
  }
}
