package org.gapline.tagging.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the States that came narrow or widen the regions for which an event is said to be. */
final class GuestRegions {

  /** States of a list that must lie in the named regions, so that the rest belong to them too. */
  private static final double NEARLY_ALL = 0.75;

  private final NamedRegions regions;
  private final Set<String> guests;

  /**
   * @param guests the States for whom the event was
   */
  GuestRegions(NamedRegions regions, Set<String> guests) {
    this.regions = regions;
    this.guests = guests;
  }

  /** The regions of those States that lie in wide ones; empty where too few of them do. */
  Set<String> within(Set<String> wide) {
    List<String> inside = inside(wide);
    return inside.size() >= 2 && inside.size() * 2 >= guests.size()
        ? regions.ofStates(inside)
        : Set.of();
  }

  /** The regions of the other States, where nearly all are of the named ones: their neighbours. */
  Set<String> besides(Set<String> named) {
    Set<String> neighbours = new LinkedHashSet<>();
    if (guests.size() >= 4 && inside(named).size() >= guests.size() * NEARLY_ALL) {
      Set<String> parents = regions.parentsOf(named);
      for (String region : regions.ofStates(guests)) {
        if (parents.containsAll(regions.parentsOf(Set.of(region)))) {
          neighbours.add(region);
        }
      }
    }
    return neighbours;
  }

  private List<String> inside(Set<String> some) {
    List<String> listed = List.copyOf(some);
    return guests.stream().filter(state -> regions.isIn(state, listed)).toList();
  }
}
