package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** Reads places.yaml: States first, to which cities refer. */
final class PlaceReader {

  private static final String SPOILS = "Texts and tables that name it would be misread";

  private final FirstLines codes =
      new FirstLines(
          "the code", "Its events would be counted twice", "Delete one or correct its code");
  private final FirstLines cityNames =
      new FirstLines("the city", "Only one could be used", "Merge the two into one");
  private final SharedNames names = new SharedNames("A table that uses it could mean either");
  private final SharedNames demonyms = new SharedNames("A text that uses it could mean either");

  List<State> states(YamlMap file) {
    file.allowKeys("states", "cities", "territories");
    file.requireKeys("states");
    List<State> states = new ArrayList<>();
    for (YamlMap map : file.maps("states")) {
      String name = map.about("this State", SPOILS).text("name");
      states.add(state(map.about("the State", name, SPOILS), name));
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
        "shared_names",
        "demonyms",
        "capital",
        "since");
    String iso3 = code(map, "iso3", 3);
    noteName(map, "name", name);
    noteName(map, "official", name);
    return new State(
        iso3,
        code(map, "iso2", 2),
        status(map),
        name,
        map.text("official"),
        names(map, "names", name),
        tableNames(map, name),
        demonyms(map, name),
        map.text("capital"),
        map.optionalDate("since").orElse(null));
  }

  /** Names of tables; one that the State is known to share is not that of another by mistake. */
  private List<String> tableNames(YamlMap map, String owner) {
    List<String> tableNames = new ArrayList<>(names(map, "table_names", owner));
    tableNames.addAll(map.texts("shared_names"));
    return tableNames;
  }

  private static State.Status status(YamlMap map) {
    Optional<String> status = map.oneOf("status", "member", "observer");
    return status.map("observer"::equals).orElse(false)
        ? State.Status.OBSERVER
        : State.Status.MEMBER;
  }

  private String code(YamlMap map, String key, int length) {
    String code = map.text(key);
    if (!code.isEmpty() && !isCode(code, length)) {
      map.problem(
          map.lineOf(key),
          "has \"%s: %s\", which is no code of ISO 3166-1".formatted(key, code),
          "Write capitals, as iso3: NAM and iso2: \"NA\"");
    }
    codes.note(map, code, code, map.lineOf(key));
    return code;
  }

  private static boolean isCode(String text, int length) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return text.length() == length;
  }

  private void noteName(YamlMap map, String key, String owner) {
    Optional<YamlText> text = map.textNode(key);
    if (text.isPresent()) {
      PatternReader.checkName(map, text.get());
      names.note(map, text.get(), FoldedName.of(text.get().text()), owner);
    }
  }

  private List<String> names(YamlMap map, String key, String owner) {
    List<String> found = new ArrayList<>();
    for (YamlText text : map.textNodes(key)) {
      PatternReader.checkName(map, text);
      names.note(map, text, FoldedName.of(text.text()), owner);
      found.add(text.text());
    }
    return found;
  }

  private List<String> demonyms(YamlMap map, String owner) {
    List<String> found = new ArrayList<>();
    for (YamlText text : map.textNodes("demonyms")) {
      PatternReader.checkName(map, text);
      demonyms.note(map, text, FoldedName.of(text.text()), owner);
      found.add(text.text());
    }
    return found;
  }

  List<City> cities(YamlMap file, StateCodes states) {
    List<City> cities = new ArrayList<>();
    for (YamlMap map : file.maps("cities")) {
      String name = map.about("this city", SPOILS).text("name");
      cities.add(city(map.about("the city", name, SPOILS), name, states));
    }
    return cities;
  }

  private City city(YamlMap map, String name, StateCodes states) {
    map.allowKeys("name", "country", "names", "houses");
    if (!map.keys().contains("country")) {
      map.problem(map.line(), "has no \"country\"", "Add country:, with null where there is none");
    }
    YamlText country = map.textNode("country").orElse(null);
    if (country != null) {
      states.checkCountry(map, country);
    }
    String iso3 = country == null ? null : country.text();
    cityNames.note(map, FoldedName.of(name) + "/" + iso3, name, map.line());
    return new City(name, iso3, checkedNames(map, "names"), checkedNames(map, "houses"));
  }

  /** Names that several cities may share. */
  private static List<String> checkedNames(YamlMap map, String key) {
    List<String> names = new ArrayList<>();
    for (YamlText text : map.textNodes(key)) {
      PatternReader.checkName(map, text);
      names.add(text.text());
    }
    return names;
  }

  List<Territory> territories(YamlMap file) {
    List<Territory> territories = new ArrayList<>();
    for (YamlMap untitled : file.maps("territories")) {
      String name = untitled.about("this territory", SPOILS).text("name");
      YamlMap map = untitled.about("the territory", name, SPOILS);
      map.allowKeys("name", "names");
      noteName(map, "name", name);
      territories.add(new Territory(name, names(map, "names", name)));
    }
    return territories;
  }
}
