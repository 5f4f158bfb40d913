package org.gapline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** Reads examples: sentences with the outcome that a coder expects. */
final class ExampleReader {

  private static final String[] ROLES =
      Stream.concat(Stream.of(Role.values()).map(Role::id), Stream.of(Example.NO_STATEMENT))
          .toArray(String[]::new);

  private final ThemeIds themes;

  ExampleReader(ThemeIds themes) {
    this.themes = themes;
  }

  /** The examples of a theme, which must say what themes they have. */
  List<Example> withThemes(YamlMap owner) {
    return read(owner, "themes");
  }

  /** The examples of a role, which must say what role they have. */
  List<Example> withRoles(YamlMap owner) {
    return read(owner, "role");
  }

  private List<Example> read(YamlMap owner, String required) {
    List<Example> examples = new ArrayList<>();
    for (YamlMap map : owner.maps("examples")) {
      YamlMap example = map.about("this example", "It could not be tested");
      example.allowKeys("text", "language", "role", "themes");
      example.requireKeys(required);
      examples.add(
          new Example(
              example.text("text"),
              language(example),
              role(example).orElse(null),
              example.has("themes") ? themes(example) : null,
              example.line()));
    }
    return examples;
  }

  private static String language(YamlMap example) {
    String language = example.optionalText("language").orElse(Language.ENGLISH);
    if (!Language.isCode(language)) {
      example.problem(
          example.lineOf("language"),
          "has \"language: " + language + "\", which is no language",
          "Write a code of ISO 639-1 in small letters, as en, fr or es");
    }
    return language;
  }

  private static Optional<String> role(YamlMap example) {
    return example.optionalOneOf("role", ROLES);
  }

  private List<String> themes(YamlMap example) {
    List<String> expected = example.texts("themes");
    for (YamlText theme : example.textNodes("themes")) {
      if (!theme.text().equals(Example.NO_THEME)) {
        themes.checkKnown(example, theme);
      }
      for (String parent : themes.parentsOf(theme.text())) {
        if (themes.isKnown(parent) && !expected.contains(parent)) {
          example.problem(
              theme.line(),
              "expects \"%s\" without its parent \"%s\"".formatted(theme.text(), parent),
              "Add " + parent + " to its themes");
        }
      }
    }
    return expected;
  }
}
