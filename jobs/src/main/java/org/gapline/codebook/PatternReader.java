package org.gapline.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.PatternException;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.codebook.yaml.YamlMap;
import org.gapline.codebook.yaml.YamlText;

/** Reads patterns and reports those that the pattern language does not know. */
final class PatternReader {

  private PatternReader() {}

  /** Patterns by language under a key; none where it is missing. */
  static LanguagePatterns byLanguage(YamlMap owner, String key) {
    return owner.optionalMap(key).map(PatternReader::byLanguage).orElse(LanguagePatterns.NONE);
  }

  /** Patterns under the languages that are the keys of a map. */
  static LanguagePatterns byLanguage(YamlMap languages) {
    Map<String, List<Pattern>> patterns = new HashMap<>();
    for (String language : languages.keys()) {
      if (Language.isCode(language)) {
        patterns.put(language, patterns(languages, language));
      } else {
        languages.problem(
            languages.lineOf(language),
            "has patterns for \"" + language + "\", which is no language",
            "Write a code of ISO 639-1 in small letters, as en, fr or es");
      }
    }
    return new LanguagePatterns(patterns);
  }

  /** The readable patterns of a list under a key. */
  static List<Pattern> patterns(YamlMap owner, String key) {
    List<Pattern> patterns = new ArrayList<>();
    for (YamlText text : owner.textNodes(key)) {
      try {
        patterns.add(Pattern.checked(text.text(), text.line()));
      } catch (PatternException e) {
        owner.problem(
            text.line(),
            "has the pattern \"%s\", in which at character %d %s"
                .formatted(text.text(), e.character(), e.what()),
            e.remedy());
      }
    }
    return patterns;
  }

  /** The patterns of a list as they are written. */
  static List<String> sources(YamlMap owner, String key) {
    List<String> sources = new ArrayList<>();
    for (Pattern pattern : patterns(owner, key)) {
      sources.add(pattern.source());
    }
    return sources;
  }

  /** Reports a name that holds no word, so that no text could ever be found to hold it. */
  static void checkName(YamlMap owner, YamlText name) {
    if (Tokens.of(name.text()).size() == 0) {
      owner.problem(
          name.line(),
          "has the name \"" + name.text() + "\", which holds no word",
          "Write a name with letters or digits, or delete it");
    }
  }
}
