package org.gapline.trend;

import java.util.ArrayList;
import java.util.List;
import org.gapline.table.TrendTestTable;

/** Series of events, and what comes out when they are tested. */
final class TestedTrends {

  /** Events of each year of a series. */
  static final int EVENTS = 20;

  private TestedTrends() {}

  /** Twenty events a year from 2014 on, so many of them with the gap. */
  static List<EventEvidence> series(String theme, int... gaps) {
    List<EventEvidence> events = new ArrayList<>();
    for (int i = 0; i < gaps.length; i++) {
      events.addAll(Events.in(2014 + i).gap(theme).times(gaps[i]));
      events.addAll(Events.in(2014 + i).times(EVENTS - gaps[i]));
    }
    return events;
  }

  static TrendTester tester() {
    return new TrendTester(Events.UNITS, 20_190_612);
  }

  static TrendTestTable.Row westAfrica(List<EventEvidence> events) {
    return row(Events.tally(events), "resources", "west-africa");
  }

  static TrendTestTable.Row row(EventTally tally, String theme, String unit) {
    return tester().rows(tally).stream()
        .filter(row -> row.theme().equals(theme) && row.region().equals(unit))
        .findFirst()
        .orElseThrow();
  }
}
