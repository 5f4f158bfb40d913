package org.gapline.preview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Witnesses;

/**
 * Patterns of a theme that change nothing, since another one of the same theme and language matches
 * wherever they do. Exclusions and cues are not judged: how far their matches reach counts too; nor
 * are patterns of a theme with exclusions in their language, since an exclusion may take away the
 * wider match and leave the narrower one.
 */
public final class ShadowedPatterns {

  private final List<ListedPattern> patterns;
  private final PatternLexicons lexicons;

  /** Themes, each with a language. */
  private final Set<List<String>> withExclusions;

  ShadowedPatterns(List<ListedPattern> patterns, PatternLexicons lexicons) {
    this.patterns = patterns;
    this.lexicons = lexicons;
    this.withExclusions =
        patterns.stream()
            .filter(pattern -> pattern.use() == ListedPattern.Use.EXCLUSION)
            .map(pattern -> List.of(pattern.owner(), pattern.language()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A pattern and the one that makes it idle.
   *
   * @param shadowed may be deleted
   * @param by stays
   */
  public record Shadow(ListedPattern shadowed, ListedPattern by) {}

  /** The idle patterns in their order; of two that match the same, the later one. */
  List<Shadow> find() {
    Map<Integer, BitSet> coveredBy = new TreeMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      if (isJudged(patterns.get(i))) {
        BitSet covering = covering(i);
        if (!covering.isEmpty()) {
          coveredBy.put(i, covering);
        }
      }
    }
    List<Shadow> shadows = new ArrayList<>();
    coveredBy.forEach(
        (i, covering) ->
            covering.stream()
                .filter(by -> by < i || !covers(coveredBy, by, i))
                .findFirst()
                .ifPresent(by -> shadows.add(new Shadow(patterns.get(i), patterns.get(by)))));
    return shadows;
  }

  private boolean isJudged(ListedPattern pattern) {
    return pattern.use() == ListedPattern.Use.THEME
        && !withExclusions.contains(List.of(pattern.owner(), pattern.language()));
  }

  private static boolean covers(Map<Integer, BitSet> coveredBy, int shadowed, int by) {
    BitSet covering = coveredBy.get(shadowed);
    return covering != null && covering.get(by);
  }

  /** Other patterns of the theme that match in all texts that stand for a pattern. */
  private BitSet covering(int pattern) {
    ListedPattern own = patterns.get(pattern);
    Optional<List<String>> witnesses = Witnesses.of(own.pattern());
    BitSet covering = new BitSet();
    boolean first = true;
    for (String witness : witnesses.orElse(List.of())) {
      BitSet matching = new BitSet();
      for (Match<Integer> match : lexicons.matches(witness, own.language())) {
        ListedPattern other = patterns.get(match.value());
        if (other.use() == ListedPattern.Use.THEME && other.owner().equals(own.owner())) {
          matching.set(match.value());
        }
      }
      matching.clear(pattern);
      if (first) {
        covering.or(matching);
      } else {
        covering.and(matching);
      }
      first = false;
      if (covering.isEmpty()) {
        return covering;
      }
    }
    return covering;
  }
}
