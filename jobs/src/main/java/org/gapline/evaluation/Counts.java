package org.gapline.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Hits, false finds and misses by field; those of several documents add up. */
final class Counts {

  /**
   * Counts of one field.
   *
   * @param hits right
   * @param falseFinds predicted, and not in the gold
   * @param misses in the gold, and not predicted
   */
  record Count(int hits, int falseFinds, int misses) {

    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(hits + other.hits, falseFinds + other.falseFinds, misses + other.misses);
    }

    boolean isEmpty() {
      return hits + falseFinds + misses == 0;
    }

    double precision() {
      return (double) hits / Math.max(1, hits + falseFinds);
    }

    double recall() {
      return (double) hits / Math.max(1, hits + misses);
    }

    /** Harmonic mean of both; not a number where there is nothing to find and nothing found. */
    double f1() {
      return 2.0 * hits / (2 * hits + falseFinds + misses);
    }

    /**
     * Share of fields that are right; false finds are not told from misses. Not a number where
     * there is none.
     */
    double accuracy() {
      return isEmpty() ? Double.NaN : recall();
    }
  }

  private final Map<String, Count> byField = new TreeMap<>();

  /** Adds to a field. */
  void add(String field, int hits, int falseFinds, int misses) {
    byField.merge(field, new Count(hits, falseFinds, misses), Count::plus);
  }

  /** Adds what two sets have in common and not. */
  void addSets(String field, Set<String> gold, Set<String> predicted) {
    int hits = (int) gold.stream().filter(predicted::contains).count();
    add(field, hits, predicted.size() - hits, gold.size() - hits);
  }

  Count of(String field) {
    return byField.getOrDefault(field, Count.NONE);
  }

  Set<String> fields() {
    return byField.keySet();
  }
}
