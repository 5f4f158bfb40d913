package org.gapline.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;

/**
 * What the reading of a table asks of States.
 *
 * @param regions the region of each State
 * @param existsSince the first day of States that came into being late
 * @param today what is dated later lies in the future
 */
record KnownStates(
    Map<String, String> regions, Map<String, LocalDate> existsSince, LocalDate today) {

  KnownStates {
    regions = Map.copyOf(regions);
    existsSince = Map.copyOf(existsSince);
  }

  static KnownStates of(Codebook codebook, LocalDate today) {
    Map<String, String> regions = new HashMap<>();
    for (Region region : codebook.regions()) {
      region.states().forEach(state -> regions.put(state, region.id()));
    }
    Map<String, LocalDate> since = new HashMap<>();
    for (State state : codebook.states()) {
      if (state.since() != null) {
        since.put(state.iso3(), state.since());
      }
    }
    return new KnownStates(regions, since, today);
  }

  /** The State's region in the crosswalk, or null where none lists it. */
  String regionOf(String state) {
    return regions.get(state);
  }

  /** The State's first day, where it came into being late enough to matter. */
  Optional<LocalDate> since(String state) {
    return Optional.ofNullable(existsSince.get(state));
  }
}
