package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Tokens;

/** The further towns of the codebook by the words of their names. Immutable. */
final class Towns {

  private static final int LONGEST = 5;

  private final Map<String, List<City>> byWords = new HashMap<>();

  Towns(Codebook codebook) {
    for (City town : codebook.towns()) {
      add(town.name(), town);
      town.names().forEach(name -> add(name, town));
    }
  }

  private void add(String name, City town) {
    List<City> same = byWords.computeIfAbsent(key(name), words -> new ArrayList<>(1));
    if (!same.contains(town)) {
      same.add(town);
    }
  }

  private static String key(String name) {
    Tokens tokens = Tokens.of(name);
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < tokens.size(); i++) {
      key.append(i == 0 ? "" : " ").append(tokens.folded(i));
    }
    return key.toString();
  }

  /**
   * Towns that a stretch of a text may name.
   *
   * @param last index of its last word
   * @param towns those of this name, in one State or several
   */
  record Found(int last, List<City> towns) {}

  /** The towns whose name, the longest, begins at a word; null where there is none. */
  Found at(Reading reading, int first, int end) {
    Found longest = null;
    StringBuilder key = new StringBuilder();
    for (int i = first; i < first + LONGEST && i <= end && reading.nameAt(i) == null; i++) {
      key.append(i == first ? "" : " ").append(reading.word(i));
      List<City> towns = reading.isCapitalized(i) ? byWords.get(key.toString()) : null;
      longest = towns == null ? longest : new Found(i, towns);
    }
    return longest;
  }
}
