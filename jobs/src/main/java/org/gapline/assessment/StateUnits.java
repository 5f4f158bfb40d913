package org.gapline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Region;
import org.gapline.trend.ReportingUnits;

/**
 * The places for which figures of States are given: a State counts in its region, in the parent of
 * that, in {@code all}, and in each grouping to which it belonged on the day.
 */
public final class StateUnits {

  private final Map<String, Region> regionByState = new HashMap<>();
  private final List<Grouping> groupings;

  public StateUnits(Codebook codebook) {
    for (Region region : codebook.regions()) {
      region.states().forEach(state -> regionByState.put(state, region));
    }
    this.groupings = codebook.groupings();
  }

  /** The States of each unit on a day, by the id of the unit; units without a State are absent. */
  public Map<String, Set<String>> statesByUnit(LocalDate day) {
    Map<String, Set<String>> states = new HashMap<>();
    regionByState
        .keySet()
        .forEach(state -> regionsOf(state).forEach(unit -> members(states, unit).add(state)));
    for (Grouping grouping : groupings) {
      List<String> members = new ArrayList<>(grouping.statesOn(day));
      members.removeIf(state -> !regionByState.containsKey(state));
      regionByState.forEach(
          (state, region) -> {
            if (grouping.regions().contains(region.id())) {
              members.add(state);
            }
          });
      if (!members.isEmpty()) {
        members(states, grouping.id()).addAll(members);
      }
    }
    return states;
  }

  private List<String> regionsOf(String state) {
    Region region = regionByState.get(state);
    return List.of(region.id(), region.parent(), ReportingUnits.ALL);
  }

  private static Set<String> members(Map<String, Set<String>> states, String unit) {
    return states.computeIfAbsent(unit, id -> new TreeSet<>());
  }
}
