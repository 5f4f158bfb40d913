package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gapline.codebook.Theme;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;

/**
 * Finds the themes of a stretch of text: a theme is present where one of its patterns matches and
 * none of its exclusions overlaps that match; a sub-theme brings its parents. Immutable.
 */
public final class ThemeTagger {

  /** The theme of a statement that no theme fits. */
  public static final String OTHER = "other";

  private final List<Theme> themes;
  private final Map<String, Integer> order = new LinkedHashMap<>();

  /** For each theme the places of its parents. */
  private final int[][] parents;

  private final Map<String, Lexicon<Sign>> byLanguage = new ConcurrentHashMap<>();

  public ThemeTagger(List<Theme> themes) {
    this.themes = List.copyOf(themes);
    for (Theme theme : themes) {
      order.put(theme.id(), order.size());
    }
    parents = new int[themes.size()][];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = themes.get(i).parents().stream().mapToInt(order::get).toArray();
    }
  }

  /** A pattern or exclusion of a theme. */
  private record Sign(Theme theme, boolean excludes) {}

  /**
   * A pattern of a theme where it matches, no exclusion overlapping.
   *
   * @param theme the theme
   * @param match where it matches
   */
  record Sighting(Theme theme, Lexicon.Match<?> match) {

    /** Name of the pattern, as {@code resources:lack of funds}. */
    String rule() {
      return theme.id() + ":" + match.pattern().source();
    }
  }

  /** Themes with the rules that found them, in the order of the codebook; empty where none fits. */
  public Map<String, String> themes(Tokens tokens, String language) {
    return themes(sightings(tokens, language));
  }

  /** Themes with the rules that found them, in the order of the codebook. */
  Map<String, String> themes(List<Sighting> sightings) {
    if (sightings.isEmpty()) {
      return Map.of();
    }
    String[] rules = new String[themes.size()];
    for (Sighting sighting : sightings) {
      Theme theme = sighting.theme();
      int place = order.get(theme.id());
      if (rules[place] == null) {
        rules[place] = sighting.rule();
        for (int parent : parents[place]) {
          rules[parent] = rules[parent] == null ? ruleOfParent(parent, theme) : rules[parent];
        }
      }
    }
    return found(rules);
  }

  private String ruleOfParent(int parent, Theme theme) {
    return themes.get(parent).id() + ":" + theme.id();
  }

  /** The themes that have a rule, with it. */
  private Map<String, String> found(String[] rules) {
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < rules.length; i++) {
      if (rules[i] != null) {
        found.put(themes.get(i).id(), rules[i]);
      }
    }
    return found;
  }

  /** All matches of the themes' patterns that no exclusion voids, in the order of the text. */
  List<Sighting> sightings(Tokens tokens, String language) {
    List<Lexicon.Match<Sign>> matches = lexicon(language).matches(tokens);
    if (matches.isEmpty()) {
      return List.of();
    }
    List<Lexicon.Match<Sign>> excluding =
        matches.stream().filter(match -> match.value().excludes()).toList();
    List<Sighting> sightings = new ArrayList<>();
    for (Lexicon.Match<Sign> match : matches) {
      if (!match.value().excludes() && !isVoid(match, excluding)) {
        sightings.add(new Sighting(match.value().theme(), match));
      }
    }
    return sightings;
  }

  /** All matches of patterns and of exclusions. */
  List<? extends Lexicon.Match<?>> matches(Tokens tokens, String language) {
    return lexicon(language).matches(tokens);
  }

  /** Only the ids of the themes, in the order of the codebook. */
  public Set<String> ids(Tokens tokens, String language) {
    return themes(tokens, language).keySet();
  }

  /** Which of the themes are subjects rather than abilities. */
  Set<String> areas(Collection<String> ids) {
    Set<String> areas = new LinkedHashSet<>();
    for (Theme theme : themes) {
      if (theme.facet().equals("area") && ids.contains(theme.id())) {
        areas.add(theme.id());
      }
    }
    return areas;
  }

  /** All themes of the codebook. */
  List<Theme> themes() {
    return themes;
  }

  /** The themes that whoever takes this one takes too. */
  List<String> parents(String id) {
    Integer at = order.get(id);
    return at == null ? List.of() : themes.get(at).parents();
  }

  /** The ids in the order of the codebook. */
  List<String> sorted(Collection<String> ids) {
    List<String> sorted = new ArrayList<>(ids);
    sorted.sort(java.util.Comparator.comparingInt(id -> order.getOrDefault(id, order.size())));
    return sorted;
  }

  private static boolean isVoid(Lexicon.Match<Sign> match, List<Lexicon.Match<Sign>> excluding) {
    for (Lexicon.Match<Sign> other : excluding) {
      if (other.overlaps(match) && other.value().theme().id().equals(match.value().theme().id())) {
        return true;
      }
    }
    return false;
  }

  /** The same in the order of the codebook. */
  Map<String, String> inOrder(Map<String, String> found) {
    Map<String, String> ordered = new LinkedHashMap<>();
    sorted(found.keySet()).forEach(id -> ordered.put(id, found.get(id)));
    return ordered;
  }

  private Lexicon<Sign> lexicon(String language) {
    return byLanguage.computeIfAbsent(language, this::compile);
  }

  private Lexicon<Sign> compile(String language) {
    Lexicon.Builder<Sign> builder = new Lexicon.Builder<>();
    for (Theme theme : themes) {
      for (Pattern pattern : theme.patterns().in(language)) {
        builder.add(new Sign(theme, false), pattern);
      }
      for (Pattern pattern : theme.exclusions().in(language)) {
        builder.add(new Sign(theme, true), pattern);
      }
    }
    return builder.build();
  }
}
