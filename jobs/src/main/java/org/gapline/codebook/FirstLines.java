package org.gapline.codebook;

import java.util.HashMap;
import java.util.Map;
import org.gapline.codebook.yaml.YamlMap;

/** Remembers on which line a thing was defined first, and reports when it is defined again. */
final class FirstLines {

  private final Map<String, Integer> lines = new HashMap<>();
  private final String noun;
  private final String spoils;
  private final String remedy;

  /**
   * @param noun what messages call the thing, as {@code theme}
   * @param spoils what a second definition would spoil
   * @param remedy how to mend it
   */
  FirstLines(String noun, String spoils, String remedy) {
    this.noun = noun;
    this.spoils = spoils;
    this.remedy = remedy;
  }

  /**
   * Notes a definition.
   *
   * @param key what must be defined once; nothing is noted where it is empty
   * @param name what messages name it
   */
  void note(YamlMap owner, String key, String name, int line) {
    if (key.isEmpty()) {
      return;
    }
    Integer first = lines.putIfAbsent(key, line);
    if (first != null) {
      owner.problem(
          line,
          "%s \"%s\" is defined twice (first at line %d)".formatted(noun, name, first),
          spoils,
          remedy);
    }
  }
}
