package org.gapline.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;

/** All patterns compiled by language, each standing for its place in a list. */
final class PatternLexicons {

  private final Map<String, Lexicon<Integer>> byLanguage = new HashMap<>();

  PatternLexicons(List<ListedPattern> patterns) {
    Map<String, Lexicon.Builder<Integer>> builders = new HashMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      ListedPattern listed = patterns.get(i);
      builders
          .computeIfAbsent(listed.language(), l -> new Lexicon.Builder<>())
          .add(i, listed.pattern());
    }
    builders.forEach((language, builder) -> byLanguage.put(language, builder.build()));
  }

  /** The patterns of a language that match in a text; none for a language without patterns. */
  List<Match<Integer>> matches(String text, String language) {
    Lexicon<Integer> lexicon = byLanguage.get(language);
    return lexicon == null ? List.of() : lexicon.matches(Tokens.of(text));
  }
}
