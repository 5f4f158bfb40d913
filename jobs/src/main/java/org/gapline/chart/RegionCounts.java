package org.gapline.chart;

import java.util.HashMap;
import java.util.Map;
import org.gapline.table.EventTable;

/** Reporting events by region, parent region, grouping and in all, dated and not. */
public final class RegionCounts {

  private final Map<String, Integer> dated = new HashMap<>();
  private final Map<String, Integer> undated = new HashMap<>();

  /** Counts the events of a release. */
  public RegionCounts(Labels labels, ReleaseRows rows) {
    for (EventTable.Row event : rows.events()) {
      if (rows.reportingEvents().contains(event.eventId())) {
        Map<String, Integer> counts = event.year() == null ? undated : dated;
        labels.unitsOf(event).forEach(unit -> counts.merge(unit, 1, Integer::sum));
      }
    }
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
