package org.gapline.chart;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gapline.table.EventTable;

/**
 * Reporting events by region, dated and not: an event for two regions counts in both, and once in
 * their parent and in {@code all}.
 */
public final class RegionCounts {

  private final Map<String, Integer> dated = new HashMap<>();
  private final Map<String, Integer> undated = new HashMap<>();

  /** Counts the events of a release. */
  public RegionCounts(Labels labels, ReleaseRows rows) {
    for (EventTable.Row event : rows.events()) {
      if (rows.reportingEvents().contains(event.eventId())) {
        Map<String, Integer> counts = event.year() == null ? undated : dated;
        unitsOf(event, labels).forEach(unit -> counts.merge(unit, 1, Integer::sum));
      }
    }
  }

  private static Set<String> unitsOf(EventTable.Row event, Labels labels) {
    Set<String> units = new LinkedHashSet<>();
    units.add(Labels.ALL);
    for (String region : event.regions()) {
      units.add(region);
      units.add(labels.parentOf(region));
    }
    return units;
  }

  /** Reporting events with a year. */
  public int dated(String region) {
    return dated.getOrDefault(region, 0);
  }

  /** Reporting events without a year. */
  public int undated(String region) {
    return undated.getOrDefault(region, 0);
  }

  /** All reporting events. */
  public int reporting(String region) {
    return dated(region) + undated(region);
  }
}
