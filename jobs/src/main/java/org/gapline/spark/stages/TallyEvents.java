package org.gapline.spark.stages;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.trend.EventEvidence;
import org.gapline.trend.EventTally;
import org.gapline.trend.ReportingUnits;

/**
 * Events in, the counts of all units, themes and years out, in one pass. What comes back to the
 * driver is bounded by units, themes and years.
 */
public final class TallyEvents {

  private final Broadcast<ShippedCodebook> codebook;

  public TallyEvents(Broadcast<ShippedCodebook> codebook) {
    this.codebook = codebook;
  }

  /** The counts over all events. */
  public EventTally apply(JavaRDD<EventEvidence> events) {
    Broadcast<ShippedCodebook> shipped = codebook;
    return TallyPerCore.of(events)
        .aggregate(
            new EventTally(),
            (tally, event) -> {
              ReportingUnits units = shipped.value().reportingUnits();
              return tally.add(units.unitsOf(event), event);
            },
            EventTally::merge);
  }
}
