package org.gapline.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.codebook.Theme;
import org.gapline.table.EventTable;

/**
 * The names for people of what tables name by id. An id that the codebook does not know is its own
 * label, so that nothing goes missing.
 */
public final class Labels {

  /** What a statement takes that fits no theme. */
  public static final String OTHER = "other";

  /** The region that stands for all of them. */
  public static final String ALL = "all";

  private final Map<String, String> themes = new LinkedHashMap<>();
  private final Map<String, String> definitions = new LinkedHashMap<>();
  private final Map<String, List<String>> themeParents = new LinkedHashMap<>();
  private final Map<String, String> regions = new LinkedHashMap<>();
  private final Map<String, String> parentRegions = new LinkedHashMap<>();
  private final Map<String, String> parentOf = new LinkedHashMap<>();
  private final Map<String, String> groupings = new LinkedHashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private final EventUnits units;

  /** The labels of a codebook. */
  public Labels(Codebook codebook) {
    units = new EventUnits(codebook);
    for (Theme theme : codebook.themes()) {
      themes.put(theme.id(), theme.label());
      definitions.put(theme.id(), theme.definition());
      themeParents.put(theme.id(), theme.parents());
    }
    codebook.parents().forEach(parent -> parentRegions.put(parent.id(), parent.label()));
    for (Region region : codebook.regions()) {
      regions.put(region.id(), region.label());
      parentOf.put(region.id(), region.parent());
    }
    for (Grouping grouping : codebook.groupings()) {
      groupings.put(grouping.id(), grouping.label());
    }
    for (State state : codebook.states()) {
      states.put(state.iso3(), state.name());
    }
  }

  /** The theme's label. */
  public String theme(String id) {
    return themes.getOrDefault(id, id.equals(OTHER) ? "No fitting theme" : id);
  }

  /** What belongs under the theme; empty where the codebook does not know it. */
  public String definition(String theme) {
    return definitions.getOrDefault(theme, "");
  }

  /** Whether the theme is part of another, and so counted there too. */
  public boolean isSubTheme(String id) {
    return !themeParents.getOrDefault(id, List.of()).isEmpty();
  }

  /** Whether charts show it: a theme that is no part of another. */
  public boolean isMainTheme(String id) {
    return !isSubTheme(id) && !id.equals(OTHER);
  }

  /** The themes of which this one is a part. */
  public List<String> themeParents(String id) {
    return themeParents.getOrDefault(id, List.of());
  }

  /** The label of a region, parent region, grouping or {@code all}. */
  public String region(String id) {
    if (id.equals(ALL)) {
      return "All regions";
    }
    String label = regions.getOrDefault(id, parentRegions.get(id));
    return label != null ? label : groupings.getOrDefault(id, id);
  }

  /** The State's short name. */
  public String state(String iso3) {
    return states.getOrDefault(iso3, iso3);
  }

  /** The parent of a region; the region itself where the crosswalk gives none. */
  public String parentOf(String region) {
    return parentOf.getOrDefault(region, region);
  }

  /** Whether it is a region to which States belong, or {@code global}. */
  public boolean isRegion(String id) {
    return regions.containsKey(id);
  }

  /** Whether it is a parent of regions. */
  public boolean isParentRegion(String id) {
    return parentRegions.containsKey(id) && !regions.containsKey(id);
  }

  /** Whether it is a named grouping. */
  public boolean isGrouping(String id) {
    return groupings.containsKey(id);
  }

  /** Ids of the parent regions that are not the whole world, in the codebook's order. */
  public List<String> parentRegions() {
    return parentRegions.keySet().stream().filter(id -> !id.equals(Region.GLOBAL)).toList();
  }

  /** Ids of the regions to which States belong, and {@code global}, in the codebook's order. */
  public List<String> regions() {
    return List.copyOf(regions.keySet());
  }

  /** The units in which an event counts, as trends count it. */
  public Set<String> unitsOf(EventTable.Row event) {
    return units.of(event);
  }

  /** Ids of all units that a figure may be for: all, each parent with its regions, groupings. */
  public List<String> reportingUnits() {
    Set<String> units = new LinkedHashSet<>();
    units.add(ALL);
    for (String parent : parentRegions()) {
      units.add(parent);
      regions.keySet().stream().filter(id -> parentOf(id).equals(parent)).forEach(units::add);
    }
    units.addAll(regions.keySet());
    units.addAll(groupings.keySet());
    return new ArrayList<>(units);
  }
}
