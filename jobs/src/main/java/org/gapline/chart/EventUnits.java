package org.gapline.chart;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.table.EventTable;
import org.gapline.trend.EventEvidence;
import org.gapline.trend.ReportingUnits;

/**
 * The units in which an event counts, as trends count it. A release may be older than the codebook:
 * a region that the codebook does not know is a unit of its own, and a grouping that it does not
 * know is none.
 */
final class EventUnits {

  private final ReportingUnits units;
  private final Set<String> regions = new HashSet<>();

  EventUnits(Codebook codebook) {
    units = ReportingUnits.of(codebook);
    codebook.regions().forEach(region -> regions.add(region.id()));
    codebook.parents().forEach(parent -> regions.add(parent.id()));
  }

  Set<String> of(EventTable.Row event) {
    Set<String> found = new LinkedHashSet<>(event.regions());
    found.addAll(units.unitsOf(evidence(event)));
    return found;
  }

  private EventEvidence evidence(EventTable.Row event) {
    List<String> known = event.regions().stream().filter(regions::contains).toList();
    List<String> groupings = event.groupings().stream().filter(units::isGrouping).toList();
    return new EventEvidence(
        event.eventId(),
        event.day(),
        event.year(),
        known,
        groupings,
        event.states(),
        Set.of(),
        0,
        Map.of(),
        Map.of(),
        Set.of(),
        Set.of(),
        0);
  }
}
