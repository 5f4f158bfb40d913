package org.gapline.codebook;

import java.util.HashMap;
import java.util.Map;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** Reports names that two places or two organizations share. */
final class SharedNames {

  private final Map<String, Use> uses = new HashMap<>();
  private final String spoils;

  private record Use(String owner, int line) {}

  /**
   * @param spoils what a shared name would spoil
   */
  SharedNames(String spoils) {
    this.spoils = spoils;
  }

  /**
   * Notes that an owner bears a name; that it bears it twice is no harm.
   *
   * @param same the same for all spellings of one name; empty where there is nothing to note
   */
  void note(YamlMap map, YamlText name, String same, String owner) {
    if (same.isEmpty()) {
      return;
    }
    Use first = uses.putIfAbsent(same, new Use(owner, name.line()));
    if (first != null && !first.owner().equals(owner)) {
      map.problem(
          name.line(),
          "\"%s\" names both \"%s\" (line %d) and \"%s\""
              .formatted(name.text(), first.owner(), first.line(), owner),
          spoils,
          "Keep it under one of them");
    }
  }
}
