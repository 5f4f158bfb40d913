package org.gapline.codebook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** Reports names that two places or two organizations share. */
final class SharedNames {

  private final Map<String, Use> uses = new HashMap<>();
  private final String spoils;
  private final UnaryOperator<String> key;

  private record Use(String owner, int line) {}

  /**
   * @param spoils what a shared name would spoil
   * @param key what makes two spellings the same name
   */
  SharedNames(String spoils, UnaryOperator<String> key) {
    this.spoils = spoils;
    this.key = key;
  }

  /** Notes that an owner bears a name; that it bears it twice is no harm. */
  void note(YamlMap map, YamlText name, String owner) {
    String same = key.apply(name.text());
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
