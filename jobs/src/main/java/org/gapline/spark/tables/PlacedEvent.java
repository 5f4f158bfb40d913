package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.List;
import org.gapline.phrase.DatedEvent;

/**
 * A dated event on its way to the partitions in which statements made at it lie.
 *
 * @param partition number of such a partition
 * @param eventId the event
 * @param day its first day
 * @param year its calendar year
 * @param units the units in which it counts
 * @param alone whether all its statements lie in one part
 */
public record PlacedEvent(
    int partition, String eventId, LocalDate day, int year, List<String> units, boolean alone) {

  public PlacedEvent {
    units = List.copyOf(units);
  }

  /** The event. */
  public DatedEvent event() {
    return new DatedEvent(eventId, day, year, units);
  }
}
