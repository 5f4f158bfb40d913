package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.State;

/** The cities of the codebook by State and name. */
final class Cities {

  private final Map<String, City> byKey = new HashMap<>();

  Cities(Codebook codebook) {
    for (City city : codebook.cities()) {
      byKey.put(key(city.name(), city.country()), city);
      city.names().forEach(name -> byKey.put(key(name, city.country()), city));
    }
  }

  private static String key(String name, String country) {
    return name.toLowerCase(Locale.ROOT) + "/" + country;
  }

  /** The city of this name in a State, or null. */
  City in(State state, String name) {
    return byKey.get(key(name, state.iso3()));
  }

  /** The city that a name means; a State's name where a city of it is called the same; or null. */
  City of(Named name) {
    if (name.term() instanceof Term.OfCity term) {
      return term.city();
    }
    State state = name.state();
    return state == null ? null : in(state, state.name());
  }

  /** The name of a State's capital. */
  String capitalOf(State state) {
    City city = in(state, state.capital());
    return city == null ? state.capital() : city.name();
  }
}
