package org.gapline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Organization;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;

/**
 * Names that made-up reports use, from the codebook: venues with their States and regions, and who
 * may have organized something.
 *
 * @param byHost cities of States that belong to a region, together for each State
 * @param organizers bodies that hold events, with their acronyms
 */
record Names(List<List<Venue>> byHost, List<String> organizers) {

  private static final Set<String> HOLD_EVENTS = Set.of("un", "regional", "international");

  Names {
    byHost = byHost.stream().map(List::copyOf).toList();
    organizers = List.copyOf(organizers);
  }

  /**
   * A city where events are held.
   *
   * @param neighbours further States of the region
   */
  record Venue(String city, State state, Region region, List<State> neighbours) {
    Venue {
      neighbours = List.copyOf(neighbours);
    }
  }

  static Names of(Codebook codebook) {
    Map<String, State> states =
        codebook.states().stream().collect(Collectors.toMap(State::iso3, state -> state));
    Map<String, List<Venue>> byHost = new TreeMap<>();
    for (City city : codebook.cities()) {
      State state = states.get(city.country());
      if (state != null && isPlain(city.name())) {
        codebook
            .regionOf(state.iso3())
            .filter(region -> region.states().size() > 3)
            .ifPresent(
                region ->
                    byHost
                        .computeIfAbsent(state.iso3(), iso3 -> new ArrayList<>())
                        .add(venue(city, state, region, states)));
      }
    }
    return new Names(List.copyOf(byHost.values()), organizers(codebook));
  }

  private static Venue venue(City city, State state, Region region, Map<String, State> states) {
    return new Venue(
        city.name(),
        state,
        region,
        region.states().stream()
            .filter(other -> !other.equals(state.iso3()))
            .sorted()
            .map(states::get)
            .toList());
  }

  private static List<String> organizers(Codebook codebook) {
    return codebook.organizations().stream()
        .filter(organization -> HOLD_EVENTS.contains(organization.kind()))
        .filter(organization -> isPlain(organization.name()))
        .sorted(Comparator.comparing(Organization::id))
        .map(
            each ->
                each.id().equals(each.name()) ? each.name() : each.name() + " (" + each.id() + ")")
        .toList();
  }

  private static boolean isPlain(String name) {
    return name.matches("[\\p{L} '-]+");
  }
}
