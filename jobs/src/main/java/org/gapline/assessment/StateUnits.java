package org.gapline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.trend.ReportingUnits;

/**
 * The places for which figures of States are given: a State counts in its region, in the parent of
 * that, in {@code all}, and in each grouping to which it belonged on the day. Before it came into
 * being it counts nowhere.
 */
public final class StateUnits {

  private final Map<String, Region> regionByState = new HashMap<>();
  private final Map<String, LocalDate> since = new HashMap<>();
  private final List<Grouping> groupings;

  public StateUnits(Codebook codebook) {
    for (Region region : codebook.regions()) {
      region.states().forEach(state -> regionByState.put(state, region));
    }
    for (State state : codebook.states()) {
      if (state.since() != null) {
        since.put(state.iso3(), state.since());
      }
    }
    this.groupings = codebook.groupings();
  }

  /**
   * All States that exist on a day, in the order of their codes; all that ever came into being
   * where the day is null.
   */
  public Set<String> statesOn(LocalDate day) {
    Set<String> states = new TreeSet<>(regionByState.keySet());
    states.removeIf(state -> !exists(state, day));
    return states;
  }

  private boolean exists(String state, LocalDate day) {
    return day == null || !since.getOrDefault(state, LocalDate.MIN).isAfter(day);
  }

  /**
   * The States of each unit on a day, by the id of the unit; units without a State are absent. All
   * States count, and all memberships of today, where the day is null.
   */
  public Map<String, Set<String>> statesByUnit(LocalDate day) {
    Map<String, Set<String>> states = new HashMap<>();
    statesOn(day)
        .forEach(state -> regionsOf(state).forEach(unit -> members(states, unit).add(state)));
    for (Grouping grouping : groupings) {
      List<String> members = new ArrayList<>(grouping.statesOn(day));
      regionByState.forEach(
          (state, region) -> {
            if (grouping.regions().contains(region.id())) {
              members.add(state);
            }
          });
      members.removeIf(state -> !regionByState.containsKey(state) || !exists(state, day));
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
    return states.computeIfAbsent(unit, id -> new HashSet<>());
  }
}
