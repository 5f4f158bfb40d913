package org.gapline.codebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Grouping.Membership;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlNode;
import org.gapline.codebook.yaml.YamlText;

/** Reads one grouping of regions.yaml. */
final class GroupingReader {

  private final YamlMap map;
  private final StateCodes states;
  private final Set<String> regionIds;

  GroupingReader(YamlMap map, StateCodes states, Set<String> regionIds) {
    this.map = map;
    this.states = states;
    this.regionIds = regionIds;
  }

  Grouping read() {
    map.allowKeys("id", "label", "regions", "states", "names", "bodies");
    if (!map.has("regions") && !map.has("states")) {
      map.problem(map.line(), "lists neither regions nor States", "Add regions: or states:");
    }
    for (YamlText region : map.textNodes("regions")) {
      if (!regionIds.contains(region.text())) {
        map.problem(
            region.line(),
            "names the region \"" + region.text() + "\", which is not defined",
            NearestName.of(region.text(), regionIds)
                .map(nearest -> "Did you mean \"" + nearest + "\"")
                .orElse("Define it under regions:"));
      }
    }
    return new Grouping(
        map.text("id"),
        map.text("label"),
        map.texts("regions"),
        memberships(),
        PatternReader.sources(map, "names"),
        map.texts("bodies"));
  }

  private List<Membership> memberships() {
    List<Membership> memberships = new ArrayList<>();
    for (YamlNode item : map.items("states")) {
      if (item instanceof YamlText state) {
        add(memberships, state, null, null);
      } else if (item instanceof YamlMap inner) {
        addDated(memberships, inner.about("a membership", "Its dates would be wrong"));
      } else {
        map.problem(
            item.line(),
            "has " + item.kind() + " among its States",
            "Write a code, as KEN, or {state: KEN, from: 2007-07-01}");
      }
    }
    return memberships;
  }

  private void addDated(List<Membership> memberships, YamlMap inner) {
    inner.allowKeys("state", "from", "until");
    inner.requireKeys("state");
    LocalDate from = inner.optionalDate("from").orElse(null);
    LocalDate until = inner.optionalDate("until").orElse(null);
    if (from != null && until != null && from.isAfter(until)) {
      inner.problem(
          inner.line(),
          "begins on %s, after its end on %s".formatted(from, until),
          "Swap the two, or correct them");
    }
    inner.textNode("state").ifPresent(state -> add(memberships, state, from, until));
  }

  private void add(List<Membership> memberships, YamlText state, LocalDate from, LocalDate until) {
    states.checkKnown(map, state);
    Membership added = new Membership(state.text(), from, until);
    if (memberships.stream().anyMatch(earlier -> overlap(earlier, added))) {
      map.problem(
          state.line(),
          "lists " + state.text() + " twice for the same time",
          "Delete one, or correct the dates");
    }
    memberships.add(added);
  }

  private static boolean overlap(Membership a, Membership b) {
    return a.state().equals(b.state()) && !endsBefore(a, b) && !endsBefore(b, a);
  }

  private static boolean endsBefore(Membership a, Membership b) {
    return a.until() != null && b.from() != null && a.until().isBefore(b.from());
  }
}
