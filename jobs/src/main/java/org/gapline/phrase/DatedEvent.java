package org.gapline.phrase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When an event was held and where it counts. One without a year is neither early nor late, and
 * adds nothing to phrases.
 *
 * @param eventId the event
 * @param day its first day
 * @param year its calendar year
 * @param units the units in which it counts
 */
public record DatedEvent(String eventId, LocalDate day, int year, List<String> units)
    implements Serializable {

  public DatedEvent {
    units = List.copyOf(units);
  }
}
