package org.gapline.codebook;

import java.util.HashMap;
import java.util.Map;
import org.gapline.codebook.yaml.YamlMap;

/** Remembers on which line a thing was defined first, and reports when it is defined again. */
final class FirstLines {

  private final Map<String, Integer> lines = new HashMap<>();
  private final String spoils;
  private final String remedy;

  /**
   * @param spoils what a second definition would spoil
   * @param remedy how to mend it
   */
  FirstLines(String spoils, String remedy) {
    this.spoils = spoils;
    this.remedy = remedy;
  }

  /**
   * Notes a definition.
   *
   * @param key what must be defined once; nothing is noted where it is empty
   * @param shown what messages call it, as {@code theme "resources"}
   */
  void note(YamlMap owner, String key, String shown, int line) {
    if (key.isEmpty()) {
      return;
    }
    Integer first = lines.putIfAbsent(key, line);
    if (first != null) {
      owner.problem(
          line, "%s is defined twice (first at line %d)".formatted(shown, first), spoils, remedy);
    }
  }
}
