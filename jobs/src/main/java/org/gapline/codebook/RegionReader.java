package org.gapline.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** Reads regions.yaml: parents, the regions that name them, and groupings. */
final class RegionReader {

  private static final String SPOILS = "Its events would be missed";
  private static final String DOUBLED = "Its counts would be doubled";

  private final YamlMap file;
  private final StateCodes states;
  private final Set<String> parentIds = new LinkedHashSet<>();

  /** For each State the region that lists it. */
  private final Map<String, String> regionOfState = new HashMap<>();

  RegionReader(YamlMap file, StateCodes states) {
    this.file = file;
    this.states = states;
  }

  String crosswalk() {
    file.allowKeys("crosswalk", "parents", "regions", "groupings");
    file.requireKeys("parents", "regions");
    return file.about("the crosswalk", "Outputs could not name it").text("crosswalk");
  }

  /** The parents; read before the regions. */
  List<Region> parents() {
    FirstLines defined = new FirstLines("the parent", DOUBLED, "Rename or merge one");
    List<Region> parents = new ArrayList<>();
    for (YamlMap untitled : file.maps("parents")) {
      YamlMap map = named(untitled, "the parent", defined);
      map.allowKeys("id", "label", "names");
      parentIds.add(map.text("id"));
      parents.add(
          new Region(
              map.text("id"),
              map.text("label"),
              null,
              List.of(),
              PatternReader.sources(map, "names")));
    }
    return parents;
  }

  /** The regions; every State must be in one and in one only. */
  List<Region> regions() {
    FirstLines defined = new FirstLines("the region", DOUBLED, "Rename or merge one");
    List<Region> regions = new ArrayList<>();
    for (YamlMap untitled : file.maps("regions")) {
      YamlMap map = named(untitled, "the region", defined);
      map.allowKeys("id", "label", "parent", "states", "names", "bodies");
      regions.add(region(map));
    }
    Set<String> left = new TreeSet<>(states.all());
    left.removeAll(regionOfState.keySet());
    for (String state : left) {
      file.problem(
          file.lineOf("regions"),
          "no region lists the State " + state,
          "Its events would be in no trend",
          "Add " + state + " to the states of one region");
    }
    return regions;
  }

  private Region region(YamlMap map) {
    String id = map.text("id");
    String parent = map.text("parent");
    if (!parent.isEmpty() && !parentIds.contains(parent)) {
      map.problem(
          map.lineOf("parent"),
          "has the parent \"" + parent + "\", which is not defined",
          "Write one of: " + String.join(", ", parentIds));
    }
    for (YamlText state : map.textNodes("states")) {
      states.checkKnown(map, state);
      String first = regionOfState.putIfAbsent(state.text(), id);
      if (first != null) {
        map.problem(
            state.line(),
            "the State %s is in two regions, %s and %s".formatted(state.text(), first, id),
            "Its events would be counted twice",
            "Delete it from one of them");
      }
    }
    return new Region(
        id,
        map.text("label"),
        parent,
        map.texts("states"),
        PatternReader.sources(map, "names"),
        map.texts("bodies"));
  }

  /** The groupings; read after the regions. */
  List<Grouping> groupings() {
    Set<String> regionIds = new LinkedHashSet<>();
    file.maps("regions").forEach(r -> r.optionalText("id").ifPresent(regionIds::add));
    FirstLines defined = new FirstLines("the grouping", DOUBLED, "Rename or merge one");
    List<Grouping> groupings = new ArrayList<>();
    for (YamlMap untitled : file.maps("groupings")) {
      YamlMap map = named(untitled, "the grouping", defined);
      if (regionIds.contains(map.text("id"))) {
        map.problem(map.lineOf("id"), "has the id of a region", "Give it an id of its own");
      }
      groupings.add(new GroupingReader(map, states, regionIds).read());
    }
    return groupings;
  }

  private static YamlMap named(YamlMap map, String kind, FirstLines defined) {
    String id = map.about(kind, SPOILS).text("id");
    YamlMap named = map.about(kind, id, SPOILS);
    Ids.checkForm(named, id);
    defined.note(named, id, id, named.lineOf("id"));
    return named;
  }
}
