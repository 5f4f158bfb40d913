package org.gapline.spark.tables;

import java.util.List;
import org.gapline.trend.PartialEvidence;

/**
 * What a part of the documents and their statements adds to the evidence of events. Kept from run
 * to run.
 *
 * @param events one for each event
 * @param more whether another record of the same part follows
 */
public record PartEvidence(List<PartialEvidence> events, boolean more) implements PartPiece {

  public PartEvidence {
    events = List.copyOf(events);
  }
}
