package org.gapline.explorer;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.gapline.chart.ReleaseRows;
import org.gapline.table.EventTable;

/** How many events are on file, and how many of them report something, by region and year. */
final class CoverageCounts {

  private static final Counts NONE = new Counts();

  /** By region, and by year or null for events without one. */
  private final Map<String, Map<Integer, Counts>> counts = new HashMap<>();

  /** What one region has of one year. */
  private static final class Counts {
    private int events;
    private int reporting;

    void add(boolean reports) {
      events++;
      reporting += reports ? 1 : 0;
    }
  }

  CoverageCounts(PageIndex index) {
    ReleaseRows rows = index.data().rows();
    for (EventTable.Row event : rows.events()) {
      boolean reports = rows.reportingEvents().contains(event.eventId());
      for (String unit : index.labels().unitsOf(event)) {
        counts
            .computeIfAbsent(unit, each -> new HashMap<>())
            .computeIfAbsent(event.year(), each -> new Counts())
            .add(reports);
      }
    }
  }

  /** Events of a region in a year, or in none. */
  int events(String unit, Integer year) {
    return of(unit, year).events;
  }

  /** Those of them that report something. */
  int reporting(String unit, Integer year) {
    return of(unit, year).reporting;
  }

  private Counts of(String unit, Integer year) {
    return counts.getOrDefault(unit, Collections.emptyMap()).getOrDefault(year, NONE);
  }
}
