package org.gapline.explorer;

import java.time.LocalDate;
import java.util.List;
import org.gapline.chart.Tally;
import org.gapline.table.StandingTable;

/**
 * What the standing list says of one theme in one region, as tables and the page's data show it.
 *
 * @param tally events with the challenge, of reporting events
 * @param first when it was heard first
 * @param last when it was heard last
 * @param states short names of the States that took part, in order
 */
record StandingFigures(Tally tally, String first, String last, List<String> states) {

  StandingFigures {
    states = List.copyOf(states);
  }

  static StandingFigures of(PageIndex index, StandingTable.Row row) {
    return new StandingFigures(
        // Where a document was purged, the list stands as published and counts more than is left.
        new Tally(
            row.eventsWithGap(),
            Math.max(row.eventsWithGap(), index.counts().reporting(row.region()))),
        heard(index, row.firstHeard()),
        heard(index, row.lastHeard()),
        row.states().stream().map(index.labels()::state).sorted().toList());
  }

  private static String heard(PageIndex index, LocalDate day) {
    return day == null ? PageWords.NO_DATE : PageWords.month(day, index.precision(day));
  }
}
