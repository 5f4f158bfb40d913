package org.gapline.chart;

import java.util.HashMap;
import java.util.Map;

/** How many of some events there are of each year, and of none. */
final class YearCounts {

  private final Map<Integer, Integer> dated = new HashMap<>();
  private int undated;
  private int events;

  /** Counts an event of a year, or of null where it has none. */
  void add(Integer year) {
    events++;
    if (year == null) {
      undated++;
    } else {
      dated.merge(year, 1, Integer::sum);
    }
  }

  /** All of them. */
  int events() {
    return events;
  }

  /** Those of a year. */
  int in(int year) {
    return dated.getOrDefault(year, 0);
  }

  /** Those without one. */
  int undated() {
    return undated;
  }
}
