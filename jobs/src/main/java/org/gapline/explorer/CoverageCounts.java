package org.gapline.explorer;

import java.util.HashMap;
import java.util.Map;
import org.gapline.chart.ReleaseRows;
import org.gapline.table.EventTable;

/** How many events are on file, and how many of them report something, by region and year. */
final class CoverageCounts {

  /** A region and a year, or null for events without one. */
  private record Place(String unit, Integer year) {}

  private final Map<Place, Integer> events = new HashMap<>();
  private final Map<Place, Integer> reporting = new HashMap<>();

  CoverageCounts(PageIndex index) {
    ReleaseRows rows = index.data().rows();
    for (EventTable.Row event : rows.events()) {
      for (String unit : index.labels().unitsOf(event)) {
        Place place = new Place(unit, event.year());
        events.merge(place, 1, Integer::sum);
        if (rows.reportingEvents().contains(event.eventId())) {
          reporting.merge(place, 1, Integer::sum);
        }
      }
    }
  }

  /** Events of a region in a year, or in none. */
  int events(String unit, Integer year) {
    return events.getOrDefault(new Place(unit, year), 0);
  }

  /** Those of them that report something. */
  int reporting(String unit, Integer year) {
    return reporting.getOrDefault(new Place(unit, year), 0);
  }
}
