package org.gapline.codebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** The codes of all States, to which regions, groupings and cities refer. */
final class StateCodes {

  private final Set<String> known;

  private StateCodes(Collection<String> known) {
    this.known = new HashSet<>(known);
  }

  /** The codes of these States; where there are none, nothing is reported as unknown. */
  static StateCodes of(List<State> states) {
    return new StateCodes(states.stream().map(State::iso3).toList());
  }

  Set<String> all() {
    return known;
  }

  /** Reports a code that neither a State of places.yaml nor a territory in ISO 3166-1 has. */
  void checkCountry(YamlMap owner, YamlText code) {
    if (!known.contains(code.text()) && !isTerritory(code.text())) {
      checkKnown(owner, code);
    }
  }

  private static boolean isTerritory(String code) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
  }

  /** Reports a code that no State of places.yaml has. */
  void checkKnown(YamlMap owner, YamlText code) {
    if (!known.isEmpty() && !known.contains(code.text())) {
      owner.problem(
          code.line(),
          "names \"" + code.text() + "\", which is the code of no State in places.yaml",
          "Write a code of ISO 3166-1 alpha-3, as KEN, or add the State there");
    }
  }
}
