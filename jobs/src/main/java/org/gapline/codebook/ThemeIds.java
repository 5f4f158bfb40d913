package org.gapline.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** The ids of all themes with their parents, known before anything refers to them. */
final class ThemeIds {

  private final Map<String, List<String>> parents = new HashMap<>();

  /** The ids that the list of themes defines. */
  static ThemeIds of(YamlMap file) {
    ThemeIds ids = new ThemeIds();
    for (YamlMap theme : file.maps("themes")) {
      theme.optionalText("id").ifPresent(id -> ids.parents.putIfAbsent(id, theme.texts("parents")));
    }
    return ids;
  }

  /** No ids, where the list of themes could not be read: then nothing is reported as unknown. */
  static ThemeIds none() {
    return new ThemeIds();
  }

  List<String> parentsOf(String id) {
    return parents.getOrDefault(id, List.of());
  }

  boolean isKnown(String id) {
    return parents.containsKey(id);
  }

  /** Whether all of these are themes, as far as the list of themes could be read. */
  boolean areKnown(List<String> ids) {
    return parents.isEmpty() || parents.keySet().containsAll(ids);
  }

  /** Reports a theme that is not defined. */
  void checkKnown(YamlMap owner, YamlText theme) {
    if (!parents.isEmpty() && !isKnown(theme.text())) {
      String remedy =
          NearestName.of(theme.text(), parents.keySet())
              .map(nearest -> "Did you mean \"" + nearest + "\"")
              .orElse("Define it in themes.yaml, or delete it here");
      owner.problem(
          theme.line(), "names the theme \"" + theme.text() + "\", which is not defined", remedy);
    }
  }

  /** Whether a theme is among its own parents, their parents and so on. */
  boolean isItsOwnAncestor(String id) {
    return reaches(id, id, new HashSet<>());
  }

  private boolean reaches(String from, String wanted, Set<String> seen) {
    for (String parent : parentsOf(from)) {
      if (parent.equals(wanted) || (seen.add(parent) && reaches(parent, wanted, seen))) {
        return true;
      }
    }
    return false;
  }
}
