package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** Reads themes.yaml. */
final class ThemeReader {

  private static final String SPOILS = "Its statements would be missed";

  private final ThemeIds ids;
  private final ExampleReader examples;
  private final FirstLines defined =
      new FirstLines("theme", "Its counts would be doubled", "Rename or merge one");

  ThemeReader(ThemeIds ids) {
    this.ids = ids;
    this.examples = new ExampleReader(ids);
  }

  List<Theme> read(YamlMap file) {
    file.allowKeys("themes");
    file.requireKeys("themes");
    List<Theme> themes = new ArrayList<>();
    for (YamlMap map : file.maps("themes")) {
      String id = map.about("this theme", SPOILS).text("id");
      themes.add(theme(map.about("theme", id, SPOILS), id));
    }
    return themes;
  }

  private Theme theme(YamlMap map, String id) {
    map.allowKeys(
        "id", "facet", "parents", "label", "definition", "patterns", "exclusions", "examples");
    Ids.checkForm(map, id);
    defined.note(map, id, id, map.lineOf("id"));
    checkParents(map, id);
    Theme theme =
        new Theme(
            id,
            map.texts("parents"),
            map.oneOf("facet", "capacity", "area").orElse(""),
            map.text("label"),
            map.text("definition"),
            PatternReader.byLanguage(map, "patterns"),
            PatternReader.byLanguage(map, "exclusions"),
            examples.withThemes(map));
    checkPatterns(map, theme);
    long fitting = theme.examples().stream().filter(e -> e.expectsTheme(id)).count();
    Ids.checkEnoughExamples(map, fitting);
    return theme;
  }

  private static void checkPatterns(YamlMap map, Theme theme) {
    boolean none = theme.patterns().byLanguage().values().stream().allMatch(List::isEmpty);
    if (none) {
      map.problem(map.lineOf("patterns"), "has no patterns", "Add patterns, at least under en");
    }
  }

  private void checkParents(YamlMap map, String id) {
    for (YamlText parent : map.textNodes("parents")) {
      ids.checkKnown(map, parent);
    }
    if (ids.isItsOwnAncestor(id)) {
      map.problem(
          map.lineOf("parents"), "is among its own parents", "Delete it, or the parent above it");
    }
  }
}
