package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Organization;
import org.gapline.codebook.Region;

/** Turns names of regions, parents, groupings and States into regions of the crosswalk. */
final class NamedRegions {

  private final Map<String, String> regionOfState = new HashMap<>();
  private final Map<String, Set<String>> regionsOfParent = new HashMap<>();
  private final Map<String, Grouping> groupingOfOrganization = new HashMap<>();

  /** The groupings for which bodies work that are none themselves. */
  private final Map<String, Grouping> groupingOfBody = new HashMap<>();

  private final Map<String, String> regionOfBody = new HashMap<>();

  NamedRegions(Codebook codebook) {
    for (Region region : codebook.regions()) {
      region.states().forEach(state -> regionOfState.put(state, region.id()));
      region.bodies().forEach(body -> regionOfBody.put(body, region.id()));
      if (!region.id().equals(Region.GLOBAL)) {
        regionsOfParent
            .computeIfAbsent(region.parent(), parent -> new LinkedHashSet<>())
            .add(region.id());
      }
    }
    Map<String, Grouping> groupings = new HashMap<>();
    codebook
        .groupings()
        .forEach(
            grouping -> {
              groupings.put(grouping.id(), grouping);
              grouping.bodies().forEach(body -> groupingOfBody.put(body, grouping));
              grouping.names().forEach(name -> groupings.put(Terms.plain(name), grouping));
            });
    for (Organization organization : codebook.organizations()) {
      Grouping same = groupings.get(organization.id().toLowerCase(Locale.ROOT));
      if (same == null) {
        same = groupings.getOrDefault(organization.name(), groupings.get(organization.id()));
      }
      if (same != null) {
        groupingOfOrganization.put(organization.id(), same);
      }
    }
  }

  /** The regions that a name stands for; empty where it is none of a region. */
  Set<String> of(Term term, LocalDate day) {
    if (term instanceof Term.OfRegion named) {
      Region region = named.region();
      return region.states().isEmpty() && !region.id().equals(Region.GLOBAL)
          ? regionsOfParent.getOrDefault(region.id(), Set.of())
          : Set.of(region.id());
    } else if (term instanceof Term.OfGrouping named) {
      return of(named.grouping(), day);
    } else if (term instanceof Term.OfTerritory territory && territory.name().equals("Kosovo")) {
      return Set.of("south-east-europe");
    }
    return Set.of();
  }

  /** The grouping that a body is as well, or null. */
  Grouping groupingOf(Organization organization) {
    return groupingOfOrganization.get(organization.id());
  }

  /**
   * The regions of the States of a body that is a grouping as well or works for one or for a
   * region; empty where it does neither.
   */
  Set<String> of(Organization organization, LocalDate day) {
    String id = organization.id();
    Grouping grouping = groupingOfOrganization.getOrDefault(id, groupingOfBody.get(id));
    String region = regionOfBody.get(id);
    return grouping != null ? of(grouping, day) : region != null ? Set.of(region) : Set.of();
  }

  private Set<String> of(Grouping grouping, LocalDate day) {
    Set<String> regions = new LinkedHashSet<>(grouping.regions());
    regions.addAll(ofStates(grouping.statesOn(day)));
    return regions;
  }

  /** The States of a region, grouping or body on a day; empty where it is wider or none of them. */
  List<String> statesOf(Term term, LocalDate day) {
    if (term instanceof Term.OfRegion named) {
      return List.copyOf(named.region().states());
    } else if (term instanceof Term.OfGrouping named) {
      return named.grouping().statesOn(day);
    } else if (term instanceof Term.OfOrganization body) {
      Grouping grouping = groupingOf(body.organization());
      return grouping == null ? List.of() : grouping.statesOn(day);
    }
    return List.of();
  }

  /** The regions of States, in their order. */
  Set<String> ofStates(Iterable<String> states) {
    Set<String> regions = new LinkedHashSet<>();
    for (String state : states) {
      String region = regionOfState.get(state);
      if (region != null) {
        regions.add(region);
      }
    }
    return regions;
  }

  /** The regions that bare "Asia" means: neither the Pacific nor the Middle East. */
  Set<String> ofAsia() {
    Set<String> asia = new LinkedHashSet<>(regionsOfParent.getOrDefault("asia-pacific", Set.of()));
    asia.remove("pacific");
    asia.remove("western-asia");
    return asia;
  }

  /** The parents of regions. */
  Set<String> parentsOf(Set<String> regions) {
    Set<String> parents = new LinkedHashSet<>();
    regionsOfParent.forEach(
        (parent, its) -> {
          if (its.stream().anyMatch(regions::contains)) {
            parents.add(parent);
          }
        });
    return parents;
  }

  /** Whether a State's region is one of those. */
  boolean isIn(String state, List<String> regions) {
    return regions.contains(regionOfState.get(state));
  }
}
