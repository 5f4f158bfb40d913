package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Letters;
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

  /**
   * The name of a city for the tables: in an English text the spelling that the text has (Lome,
   * Marrakech), since readers look for it there; else the usual English name.
   */
  static String nameOf(City city, String written, String language) {
    if (!language.equals("en")) {
      return city.name();
    }
    String plain = written.replace('\u2019', '\'');
    if (city.name().equalsIgnoreCase(plain)) {
      return city.name();
    }
    for (String name : city.names()) {
      if (name.equalsIgnoreCase(plain)) {
        return isCapitals(name) || name.indexOf(',') >= 0 ? city.name() : name;
      }
    }
    boolean same = Letters.of(plain).equals(Letters.of(city.name()));
    return !same ? city.name() : isCapitals(plain) ? inSmallLetters(plain) : plain;
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** "LOME" as "Lome". */
  private static String inSmallLetters(String written) {
    StringBuilder name = new StringBuilder(written.toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }

  /** The name of a State's capital. */
  String capitalOf(State state) {
    City city = in(state, state.capital());
    return city == null ? state.capital() : city.name();
  }
}
