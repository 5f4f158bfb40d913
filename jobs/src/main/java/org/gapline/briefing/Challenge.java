package org.gapline.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gapline.table.TrendTestTable;

/**
 * A theme that was reported as a challenge.
 *
 * @param theme id of the theme
 * @param label its label
 * @param with events that report it
 * @param eventIds the same events
 * @param first when it was heard first, or null
 * @param last when it was heard last, or null
 * @param heard where first and last come from
 * @param test the test of its trend, where one stands in the release
 */
record Challenge(
    String theme,
    String label,
    Count with,
    List<String> eventIds,
    LocalDate first,
    LocalDate last,
    List<Origin> heard,
    Optional<TrendTestTable.Row> test) {

  Challenge {
    eventIds = List.copyOf(eventIds);
    heard = List.copyOf(heard);
  }
}
