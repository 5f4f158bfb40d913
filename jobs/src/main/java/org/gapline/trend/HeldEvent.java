package org.gapline.trend;

import java.time.LocalDate;
import java.util.List;
import org.gapline.table.EventTable;

/** The columns of an event that tell when it was held, for whom, on what, and who reports it. */
public record HeldEvent(
    String eventId,
    LocalDate startDate,
    LocalDate endDate,
    Integer year,
    List<String> regions,
    List<String> groupings,
    List<String> states,
    List<String> agenda,
    List<String> docIds) {

  public HeldEvent {
    regions = List.copyOf(regions);
    groupings = List.copyOf(groupings);
    states = List.copyOf(states);
    agenda = List.copyOf(agenda);
    docIds = List.copyOf(docIds);
  }

  /** What an event tells. */
  static HeldEvent of(EventTable.Row row) {
    return new HeldEvent(
        row.eventId(),
        row.startDate(),
        row.endDate(),
        row.year(),
        row.regions(),
        row.groupings(),
        row.states(),
        row.agenda(),
        row.docIds());
  }

  /** The day under which it is told, or null: see {@link EventTable.Row#day}. */
  LocalDate day() {
    return startDate == null ? endDate : startDate;
  }
}
