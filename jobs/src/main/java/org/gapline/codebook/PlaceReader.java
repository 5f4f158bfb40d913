package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** Reads places.yaml: States first, to which cities refer. */
final class PlaceReader {

  private static final String SPOILS = "Texts and tables that name it would be misread";
  private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");
  private static final Pattern ISO2 = Pattern.compile("[A-Z]{2}");

  private final FirstLines codes =
      new FirstLines("Its events would be counted twice", "Delete one or correct its code");
  private final FirstLines cityNames =
      new FirstLines("Only one could be used", "Merge the two into one");
  private final SharedNames names =
      new SharedNames("A table that uses it could mean either", NameKey::of);
  private final SharedNames demonyms =
      new SharedNames("A text that uses it could mean either", NameKey::of);

  List<State> states(YamlMap file) {
    file.allowKeys("states", "cities", "territories");
    file.requireKeys("states");
    List<State> states = new ArrayList<>();
    for (YamlMap map : file.maps("states")) {
      String name = map.about("this State", SPOILS).text("name");
      states.add(state(map.about("the State \"" + name + "\"", SPOILS), name));
    }
    return states;
  }

  private State state(YamlMap map, String name) {
    map.allowKeys(
        "iso3",
        "iso2",
        "status",
        "name",
        "official",
        "names",
        "table_names",
        "demonyms",
        "capital");
    String iso3 = code(map, "iso3", ISO3);
    for (String key : List.of("name", "official")) {
      map.textNode(key).ifPresent(text -> noteName(map, text, name));
    }
    for (String key : List.of("names", "table_names")) {
      map.textNodes(key).forEach(text -> noteName(map, text, name));
    }
    map.textNodes("demonyms").forEach(text -> demonyms.note(map, text, name));
    return new State(
        iso3,
        code(map, "iso2", ISO2),
        status(map),
        name,
        map.text("official"),
        map.texts("names"),
        map.texts("table_names"),
        map.texts("demonyms"),
        map.text("capital"));
  }

  private static State.Status status(YamlMap map) {
    Optional<String> status = map.oneOf("status", "member", "observer");
    return status.map("observer"::equals).orElse(false)
        ? State.Status.OBSERVER
        : State.Status.MEMBER;
  }

  private String code(YamlMap map, String key, Pattern form) {
    String code = map.text(key);
    if (!code.isEmpty() && !form.matcher(code).matches()) {
      map.problem(
          map.lineOf(key),
          "has \"%s: %s\", which is no code of ISO 3166-1".formatted(key, code),
          "Write capitals, as iso3: NAM and iso2: \"NA\"");
    }
    codes.note(map, code, "the code \"" + code + "\"", map.lineOf(key));
    return code;
  }

  private void noteName(YamlMap map, YamlText text, String owner) {
    PatternReader.checkName(map, text);
    names.note(map, text, owner);
  }

  List<City> cities(YamlMap file, StateCodes states) {
    List<City> cities = new ArrayList<>();
    for (YamlMap map : file.maps("cities")) {
      String name = map.about("this city", SPOILS).text("name");
      cities.add(city(map.about("the city \"" + name + "\"", SPOILS), name, states));
    }
    return cities;
  }

  private City city(YamlMap map, String name, StateCodes states) {
    map.allowKeys("name", "country", "names");
    if (!map.keys().contains("country")) {
      map.problem(map.line(), "has no \"country\"", "Add country:, with null where there is none");
    }
    Optional<YamlText> country = map.textNode("country");
    country.ifPresent(code -> states.checkCountry(map, code));
    String iso3 = country.map(YamlText::text).orElse(null);
    cityNames.note(map, NameKey.of(name) + "/" + iso3, "the city \"" + name + "\"", map.line());
    map.textNodes("names").forEach(text -> PatternReader.checkName(map, text));
    return new City(name, iso3, map.texts("names"));
  }

  List<Territory> territories(YamlMap file) {
    List<Territory> territories = new ArrayList<>();
    for (YamlMap untitled : file.maps("territories")) {
      String name = untitled.about("this territory", SPOILS).text("name");
      YamlMap map = untitled.about("the territory \"" + name + "\"", SPOILS);
      map.allowKeys("name", "names");
      map.textNode("name").ifPresent(text -> noteName(map, text, name));
      map.textNodes("names").forEach(text -> noteName(map, text, name));
      territories.add(new Territory(name, map.texts("names")));
    }
    return territories;
  }
}
