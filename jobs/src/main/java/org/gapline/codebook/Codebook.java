package org.gapline.codebook;

import java.util.List;
import java.util.Optional;

/**
 * What an analyst edits, read and checked: themes, roles, regions, places and organizations.
 *
 * @param version hash of the content of all its files, mappings included
 * @param crosswalk name and version of the crosswalk of regions, shown on every output
 * @param towns further towns, which only texts that tell of a venue are searched for
 * @param notStatements what marks sentences that are no statements
 * @param weights what was fitted to coded examples
 */
public record Codebook(
    String version,
    String crosswalk,
    List<Theme> themes,
    List<RoleDefinition> roles,
    List<Region> parents,
    List<Region> regions,
    List<Grouping> groupings,
    List<State> states,
    List<City> cities,
    List<City> towns,
    List<Territory> territories,
    List<Organization> organizations,
    List<KnownResolution> resolutions,
    NotStatements notStatements,
    Weights weights) {

  public Codebook {
    themes = List.copyOf(themes);
    roles = List.copyOf(roles);
    parents = List.copyOf(parents);
    regions = List.copyOf(regions);
    groupings = List.copyOf(groupings);
    states = List.copyOf(states);
    cities = List.copyOf(cities);
    towns = List.copyOf(towns);
    territories = List.copyOf(territories);
    organizations = List.copyOf(organizations);
    resolutions = List.copyOf(resolutions);
  }

  /** A codebook without further towns, cues of what is no statement, and weights. */
  public Codebook(
      String version,
      String crosswalk,
      List<Theme> themes,
      List<RoleDefinition> roles,
      List<Region> parents,
      List<Region> regions,
      List<Grouping> groupings,
      List<State> states,
      List<City> cities,
      List<Territory> territories,
      List<Organization> organizations,
      List<KnownResolution> resolutions) {
    this(
        version,
        crosswalk,
        themes,
        roles,
        parents,
        regions,
        groupings,
        states,
        cities,
        List.of(),
        territories,
        organizations,
        resolutions,
        NotStatements.NONE,
        Weights.NONE);
  }

  /** The theme with this id. */
  public Optional<Theme> theme(String id) {
    return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  /** The region to which a State belongs, or nothing where the crosswalk lists it nowhere. */
  public Optional<Region> regionOf(String iso3) {
    return regions.stream().filter(region -> region.states().contains(iso3)).findFirst();
  }

  /** The same for finders that go by rules alone, as those do to which weights are fitted. */
  public Codebook withoutWeights() {
    return with(Weights.NONE);
  }

  /** The same with other weights. */
  public Codebook with(Weights other) {
    return new Codebook(
        version,
        crosswalk,
        themes,
        roles,
        parents,
        regions,
        groupings,
        states,
        cities,
        towns,
        territories,
        organizations,
        resolutions,
        notStatements,
        other);
  }
}
