package org.gapline.trend;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Region;

/**
 * The places for which figures are given, and where an event counts: in each region of its
 * audience, once in each parent of those, in named groupings, and in {@code all}. An event without
 * a region counts in {@code all} only.
 *
 * <p>An event counts in a named grouping when its audience names the grouping, or when the grouping
 * is one of whole regions and the event counts in one of them. An event for States all of which
 * belong to a grouping is not one for the grouping: they may have come together for another reason,
 * and belong to half a dozen groupings at the same time.
 */
public final class ReportingUnits {

  /** The unit in which every event counts. */
  public static final String ALL = "all";

  private final Map<String, String> parentByRegion = new LinkedHashMap<>();
  private final Set<String> parents = new HashSet<>();

  /** The whole regions that each grouping spans, by its id. */
  private final Map<String, Set<String>> groupings = new LinkedHashMap<>();

  public ReportingUnits(List<Region> parents, List<Region> regions, List<Grouping> groupings) {
    parents.forEach(parent -> this.parents.add(parent.id()));
    for (Region region : regions) {
      parentByRegion.put(region.id(), region.parent());
    }
    groupings.forEach(
        grouping -> this.groupings.put(grouping.id(), Set.copyOf(grouping.regions())));
  }

  /** The units of a codebook. */
  public static ReportingUnits of(Codebook codebook) {
    return new ReportingUnits(codebook.parents(), codebook.regions(), codebook.groupings());
  }

  /** Whether the unit is a named grouping, which stands outside the family of tests. */
  public boolean isGrouping(String unit) {
    return groupings.containsKey(unit);
  }

  /**
   * The units in which an event counts, each once, in the order of their ids.
   *
   * @throws IllegalArgumentException if the event has a region or grouping that no codebook knows
   */
  public List<String> unitsOf(EventEvidence event) {
    Set<String> units = new TreeSet<>();
    units.add(ALL);
    for (String region : event.regions()) {
      units.add(region);
      units.add(parentOf(region, event));
    }
    event.groupings().forEach(this::requireGrouping);
    groupings.forEach(
        (id, wholeRegions) -> {
          boolean spans = !Collections.disjoint(wholeRegions, event.regions());
          if (spans || event.groupings().contains(id)) {
            units.add(id);
          }
        });
    return List.copyOf(units);
  }

  private String parentOf(String region, EventEvidence event) {
    if (parents.contains(region)) {
      return region;
    }
    String parent = parentByRegion.get(region);
    if (parent == null) {
      throw new IllegalArgumentException(
          "event " + event.eventId() + ": region " + region + " is not in the codebook");
    }
    return parent;
  }

  private void requireGrouping(String id) {
    if (!groupings.containsKey(id)) {
      throw new IllegalArgumentException("grouping " + id + " is not in the codebook");
    }
  }
}
