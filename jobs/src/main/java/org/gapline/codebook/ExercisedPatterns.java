package org.gapline.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Tokens;

/**
 * How many patterns of themes and roles match in some example of their language.
 *
 * @param all how many patterns there are
 * @param matched how many of them match in an example
 */
record ExercisedPatterns(int all, int matched) {

  static ExercisedPatterns of(Codebook codebook) {
    Map<String, Lexicon.Builder<Integer>> byLanguage = new HashMap<>();
    int count = 0;
    for (LanguagePatterns patterns : (Iterable<LanguagePatterns>) patterns(codebook)::iterator) {
      for (var language : patterns.byLanguage().entrySet()) {
        var builder =
            byLanguage.computeIfAbsent(language.getKey(), l -> new Lexicon.Builder<Integer>());
        for (var pattern : language.getValue()) {
          builder.add(count++, pattern);
        }
      }
    }
    Map<String, Lexicon<Integer>> lexicons = new HashMap<>();
    byLanguage.forEach((language, builder) -> lexicons.put(language, builder.build()));
    return new ExercisedPatterns(count, matched(codebook, lexicons));
  }

  private static int matched(Codebook codebook, Map<String, Lexicon<Integer>> lexicons) {
    Set<Integer> matched = new HashSet<>();
    for (Example example : (Iterable<Example>) examples(codebook)::iterator) {
      Lexicon<Integer> lexicon = lexicons.get(example.language());
      if (lexicon != null) {
        lexicon.matches(Tokens.of(example.text())).forEach(match -> matched.add(match.value()));
      }
    }
    return matched.size();
  }

  private static Stream<LanguagePatterns> patterns(Codebook codebook) {
    Stream<LanguagePatterns> themes =
        codebook.themes().stream()
            .flatMap(theme -> Stream.of(theme.patterns(), theme.exclusions()));
    Stream<RoleDefinition.Cue> cues =
        Stream.concat(
            codebook.roles().stream().flatMap(role -> role.cues().stream()),
            codebook.notStatements().cues().stream());
    return Stream.concat(themes, cues.map(RoleDefinition.Cue::patterns));
  }

  private static Stream<Example> examples(Codebook codebook) {
    return Stream.of(
            codebook.themes().stream().flatMap(theme -> theme.examples().stream()),
            codebook.roles().stream().flatMap(role -> role.examples().stream()),
            codebook.notStatements().examples().stream())
        .flatMap(examples -> examples);
  }
}
