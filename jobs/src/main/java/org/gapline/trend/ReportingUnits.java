package org.gapline.trend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Region;
import org.gapline.document.DocumentFlag;

/**
 * The places for which figures are given, and where an event counts: in each region of its
 * audience, once in each parent of those, in named groupings, and in {@code all}. An event without
 * a region counts in {@code all} only.
 *
 * <p>An event counts in a named grouping when any of these holds:
 *
 * <ul>
 *   <li>its audience names the grouping;
 *   <li>the grouping is one of whole regions, and the event counts in one of them;
 *   <li>a State that took part belonged to the grouping on the event's first day (ever, where the
 *       day is not known);
 *   <li>no State is named, the region is that of the audience as stated (not inferred from the
 *       venue or another grouping), and every State of that region belongs to the grouping: an
 *       event for all of West Africa is one for ECOWAS as long as all of it belonged.
 * </ul>
 */
public final class ReportingUnits {

  /** The unit in which every event counts. */
  public static final String ALL = "all";

  private final Map<String, String> parentByRegion = new LinkedHashMap<>();
  private final Map<String, List<String>> statesByRegion = new LinkedHashMap<>();
  private final Set<String> parents = new HashSet<>();
  private final Map<String, Members> groupings = new LinkedHashMap<>();

  public ReportingUnits(List<Region> parents, List<Region> regions, List<Grouping> groupings) {
    parents.forEach(parent -> this.parents.add(parent.id()));
    for (Region region : regions) {
      parentByRegion.put(region.id(), region.parent());
      statesByRegion.put(region.id(), region.states());
    }
    groupings.forEach(grouping -> this.groupings.put(grouping.id(), members(grouping)));
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
        (id, members) -> {
          if (event.groupings().contains(id) || countsIn(members, event)) {
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

  private static boolean countsIn(Members members, EventEvidence event) {
    return meet(members.wholeRegions(), event.regions())
        || (event.states().isEmpty()
            ? coversStatedRegion(members, event)
            : hasMember(members, event));
  }

  private static boolean hasMember(Members members, EventEvidence event) {
    return meet(members.ever(), event.states())
        && meet(members.on(event.startDate()), event.states());
  }

  private static boolean coversStatedRegion(Members members, EventEvidence event) {
    if (event.flags().contains(DocumentFlag.REGION_FROM_VENUE)
        || event.flags().contains(DocumentFlag.REGION_FROM_GROUPING)) {
      return false;
    }
    return event.regions().stream()
        .map(region -> members.coverable().getOrDefault(region, List.of()))
        .anyMatch(states -> !states.isEmpty() && members.on(event.startDate()).containsAll(states));
  }

  private static boolean meet(Set<String> set, List<String> list) {
    for (String value : list) {
      if (set.contains(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A grouping's States, laid out for many look-ups.
   *
   * @param grouping the grouping
   * @param wholeRegions regions that it spans as a whole
   * @param statesOfRegions States of those regions
   * @param ever all States that ever belonged to it
   * @param coverable regions whose States all belonged to it at some time, with these States
   */
  private record Members(
      Grouping grouping,
      Set<String> wholeRegions,
      Set<String> statesOfRegions,
      Set<String> ever,
      Map<String, List<String>> coverable) {

    Set<String> on(LocalDate day) {
      List<String> listed = grouping.statesOn(day);
      if (listed.size() == grouping.memberships().size()) {
        return ever;
      }
      Set<String> states = new HashSet<>(statesOfRegions);
      states.addAll(listed);
      return states;
    }
  }

  private Members members(Grouping grouping) {
    Set<String> ofRegions = new HashSet<>();
    grouping.regions().forEach(r -> ofRegions.addAll(statesByRegion.getOrDefault(r, List.of())));
    Set<String> ever = new HashSet<>(ofRegions);
    ever.addAll(grouping.statesOn(null));
    Map<String, List<String>> coverable = new HashMap<>(statesByRegion);
    coverable.values().removeIf(states -> states.isEmpty() || !ever.containsAll(states));
    return new Members(grouping, Set.copyOf(grouping.regions()), ofRegions, ever, coverable);
  }
}
