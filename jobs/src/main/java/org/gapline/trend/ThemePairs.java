package org.gapline.trend;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How often gaps on two themes were reported at the same event, over all events. */
final class ThemePairs implements Serializable {

  /** Two themes, the first of them first by id. */
  record Pair(String a, String b) implements Serializable, Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int first = a.compareTo(other.a);
      return first == 0 ? b.compareTo(other.b) : first;
    }
  }

  private int reporting;
  private final Map<String, Integer> withGap = new HashMap<>();
  private final Map<Pair, Integer> together = new HashMap<>();

  void add(EventEvidence event) {
    reporting += event.isReporting() ? 1 : 0;
    for (String a : event.gapThemes()) {
      withGap.merge(a, 1, Math::addExact);
      for (String b : event.gapThemes()) {
        if (a.compareTo(b) < 0) {
          together.merge(new Pair(a, b), 1, Math::addExact);
        }
      }
    }
  }

  void merge(ThemePairs other) {
    reporting = Math.addExact(reporting, other.reporting);
    other.withGap.forEach((theme, events) -> withGap.merge(theme, events, Math::addExact));
    other.together.forEach((pair, events) -> together.merge(pair, events, Math::addExact));
  }

  int reporting() {
    return reporting;
  }

  int withGap(String theme) {
    return withGap.getOrDefault(theme, 0);
  }

  /** Events by pair, in the order of the pairs. */
  Map<Pair, Integer> together() {
    return new TreeMap<>(together);
  }
}
