package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import org.gapline.table.EventTable;

/** The columns of an event that tell when it was held, for whom and on what. */
public record HeldEvent(
    String eventId,
    LocalDate startDate,
    LocalDate endDate,
    Integer year,
    List<String> regions,
    List<String> groupings,
    List<String> states,
    List<String> agenda) {

  public HeldEvent {
    regions = List.copyOf(regions);
    groupings = List.copyOf(groupings);
    states = List.copyOf(states);
    agenda = List.copyOf(agenda);
  }

  /** The event; what was not carried is empty. */
  public EventTable.Row toRow() {
    return new EventTable.Row(
        eventId, null, null, startDate, endDate, null, year, null, null, regions, groupings, states,
        List.of(), List.of(), List.of(), List.of(), agenda, List.of(), null, List.of(), List.of(),
        List.of());
  }
}
