package org.gapline.codebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.codebook.pattern.Pattern;

/**
 * Patterns by language.
 *
 * @param byLanguage ISO 639-1 code to patterns
 */
public record LanguagePatterns(Map<String, List<Pattern>> byLanguage) {

  public static final LanguagePatterns NONE = new LanguagePatterns(Map.of());

  public LanguagePatterns {
    Map<String, List<Pattern>> sorted = new TreeMap<>();
    byLanguage.forEach((language, patterns) -> sorted.put(language, List.copyOf(patterns)));
    byLanguage = java.util.Collections.unmodifiableMap(sorted);
  }

  /** The patterns of one language; empty where there are none. */
  public List<Pattern> in(String language) {
    return byLanguage.getOrDefault(language, List.of());
  }
}
