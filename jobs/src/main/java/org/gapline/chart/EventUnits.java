package org.gapline.chart;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Of many events few audiences are different. */
  private final Map<HeldFor, Set<String>> found = new ConcurrentHashMap<>();

  /** Whom an event was for: all that its units depend on. */
  private record HeldFor(List<String> regions, List<String> groupings) {}

  EventUnits(Codebook codebook) {
    units = ReportingUnits.of(codebook);
    codebook.regions().forEach(region -> regions.add(region.id()));
    codebook.parents().forEach(parent -> regions.add(parent.id()));
  }

  Set<String> of(EventTable.Row event) {
    HeldFor whom = new HeldFor(event.regions(), event.groupings());
    return found.computeIfAbsent(whom, unknown -> find(event));
  }

  private Set<String> find(EventTable.Row event) {
    Set<String> of = new LinkedHashSet<>(event.regions());
    of.addAll(units.unitsOf(evidence(event)));
    return Collections.unmodifiableSet(of);
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
