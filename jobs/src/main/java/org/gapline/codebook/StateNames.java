package org.gapline.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the State that a cell of a table names, in any usual spelling: "Côte d’Ivoire", "COTE
 * D'IVOIRE", "Korea, Republic of", "Iran (Islamic Republic of)", "St. Lucia", or a code of ISO
 * 3166-1 in capitals ("NA" is Namibia). A name that two States share finds none.
 */
public final class StateNames {

  private static final Pattern FORMERLY =
      Pattern.compile("^\\s*(?:formerly|former|ex)[\\s-]+", Pattern.CASE_INSENSITIVE);

  private final Map<String, Place> byKey;
  private final Map<String, Place> byCode;
  private final Map<String, State> states;

  private StateNames(
      Map<String, Place> byKey, Map<String, Place> byCode, Map<String, State> states) {
    this.byKey = byKey;
    this.byCode = byCode;
    this.states = states;
  }

  /** The names that the codebook knows. */
  public static StateNames of(Codebook codebook) {
    return of(codebook.states(), codebook.territories());
  }

  /** The names of these States and territories. */
  public static StateNames of(List<State> states, List<Territory> territories) {
    Map<String, Place> byKey = new TreeMap<>();
    Map<String, Place> byCode = new HashMap<>();
    Map<String, State> byIso3 = new HashMap<>();
    for (State state : states) {
      Place place = Place.of(state);
      byIso3.put(state.iso3(), state);
      byCode.put(state.iso3(), place);
      byCode.put(state.iso2(), place);
    }
    for (Territory territory : territories) {
      addAll(
          byKey,
          Stream.concat(Stream.of(territory.name()), territory.names().stream()),
          Place.of(territory));
    }
    for (State state : states) {
      Place place = Place.of(state);
      addAll(byKey, Stream.concat(state.names().stream(), state.tableNames().stream()), place);
    }
    // A State's own names go before what others are also called, save what tables call them.
    Map<String, Set<String>> called = new HashMap<>();
    states.forEach(
        state ->
            state
                .tableNames()
                .forEach(
                    name ->
                        called
                            .computeIfAbsent(NameKey.of(name), k -> new HashSet<>())
                            .add(state.iso3())));
    for (State state : states) {
      for (String name : List.of(state.officialName(), state.name())) {
        if (!Set.of(state.iso3()).containsAll(called.getOrDefault(NameKey.of(name), Set.of()))) {
          addAll(byKey, Stream.of(name), Place.of(state));
        } else {
          byKey.put(NameKey.of(name), Place.of(state));
        }
      }
    }
    return new StateNames(byKey, byCode, byIso3);
  }

  /**
   * These names and, before them, those that one source uses in a sense of its own.
   *
   * @param aliases name to ISO 3166-1 alpha-3
   * @throws IllegalArgumentException if a code is that of no State
   */
  public StateNames with(Map<String, String> aliases) {
    Map<String, Place> extended = new TreeMap<>(byKey);
    aliases.forEach(
        (name, iso3) -> {
          if (!states.containsKey(iso3)) {
            throw new IllegalArgumentException("no State has the code " + iso3);
          }
          extended.put(NameKey.of(name), Place.of(states.get(iso3)));
        });
    return new StateNames(extended, byCode, states);
  }

  /** What the written name stands for. */
  public Found find(String written) {
    String name = written.strip();
    Place place = placeOf(name);
    if (place == null) {
      return new Unknown(name, suggestion(name));
    } else if (place.isShared()) {
      return new Unknown(name, Optional.of(place.label()));
    }
    return place.state() != null ? new IsState(place.state()) : new IsTerritory(place.territory());
  }

  private Place placeOf(String name) {
    Place place = byKey.get(NameKey.of(name));
    if (place == null) {
      place = byCode.get(name);
    }
    return place == null ? placeOfParts(NameParts.of(name)) : place;
  }

  /** "Korea, Republic of" is the Republic of Korea; "Myanmar (Burma)" says one thing twice. */
  private Place placeOfParts(NameParts parts) {
    if (parts.second().isEmpty()) {
      return null;
    }
    Place turned = byKey.get(NameKey.of(parts.second() + " " + parts.first()));
    if (turned != null) {
      return turned;
    }
    Place first = byKey.get(NameKey.of(parts.first()));
    Place second = byKey.get(NameKey.of(FORMERLY.matcher(parts.second()).replaceFirst("")));
    // "Aruba (Netherlands)" is Aruba; "Denmark (Greenland)" is not Denmark.
    boolean isOne = first != null && (first.territory() != null || first.equals(second));
    return isOne ? first : null;
  }

  private Optional<String> suggestion(String name) {
    return NearestName.of(NameKey.of(name), byKey.keySet()).map(byKey::get).map(Place::label);
  }

  private static void addAll(Map<String, Place> byKey, Stream<String> names, Place place) {
    names
        .map(NameKey::of)
        .filter(key -> !key.isEmpty())
        .forEach(key -> byKey.merge(key, place, Place::or));
  }

  /** What a written name stands for. */
  public sealed interface Found permits IsState, IsTerritory, Unknown {}

  /**
   * A Member or observer State.
   *
   * @param iso3 ISO 3166-1 alpha-3
   */
  public record IsState(String iso3) implements Found {}

  /**
   * A territory or entity that is no Member or observer State.
   *
   * @param name its usual name
   */
  public record IsTerritory(String name) implements Found {}

  /**
   * A name that no list knows, or that two States share.
   *
   * @param written the name
   * @param suggestion what the writer may have meant
   */
  public record Unknown(String written, Optional<String> suggestion) implements Found {}

  private record Place(String state, String territory, String label) {
    static Place of(State state) {
      return new Place(state.iso3(), null, state.name());
    }

    /** Of a name that two share. */
    Place or(Place other) {
      boolean names = List.of(label.split(" or ")).contains(other.label);
      return equals(other) || (isShared() && names)
          ? this
          : new Place(null, null, label + " or " + other.label);
    }

    boolean isShared() {
      return state == null && territory == null;
    }

    static Place of(Territory territory) {
      return new Place(null, territory.name(), territory.name());
    }
  }

  /** A name and what stands behind its comma, in its parentheses or behind its slash. */
  private record NameParts(String first, String second) {
    static NameParts of(String name) {
      int cut = firstOf(name);
      return cut < 0
          ? new NameParts(name, "")
          : new NameParts(name.substring(0, cut), name.substring(cut + 1));
    }

    private static int firstOf(String name) {
      for (int i = 1; i < name.length(); i++) {
        if ("(,/[".indexOf(name.charAt(i)) >= 0) {
          return i;
        }
      }
      return -1;
    }
  }
}
