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
  private final Map<String, Lexicon<Sign>> byLanguage = new ConcurrentHashMap<>();

  public ThemeTagger(List<Theme> themes) {
    this.themes = List.copyOf(themes);
    for (Theme theme : themes) {
      order.put(theme.id(), order.size());
    }
  }

  /** A pattern or exclusion of a theme. */
  private record Sign(Theme theme, boolean excludes) {}

  /** Themes with the rules that found them, in the order of the codebook; empty where none fits. */
  public Map<String, String> themes(Tokens tokens, String language) {
    List<Lexicon.Match<Sign>> matches =
        byLanguage.computeIfAbsent(language, this::compile).matches(tokens);
    if (matches.isEmpty()) {
      return Map.of();
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (Lexicon.Match<Sign> match : matches) {
      Theme theme = match.value().theme();
      if (!match.value().excludes() && !found.containsKey(theme.id()) && !isVoid(match, matches)) {
        found.put(theme.id(), theme.id() + ":" + match.pattern().source());
        theme.parents().forEach(parent -> found.putIfAbsent(parent, parent + ":" + theme.id()));
      }
    }
    return inOrder(found);
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

  /** The themes in the order of the codebook. */
  List<String> sorted(Collection<String> ids) {
    List<String> sorted = new ArrayList<>(ids);
    sorted.sort(java.util.Comparator.comparingInt(id -> order.getOrDefault(id, order.size())));
    return sorted;
  }

  private static boolean isVoid(Lexicon.Match<Sign> match, List<Lexicon.Match<Sign>> matches) {
    for (Lexicon.Match<Sign> other : matches) {
      if (other.value().excludes()
          && other.value().theme().id().equals(match.value().theme().id())
          && other.overlaps(match)) {
        return true;
      }
    }
    return false;
  }

  private Map<String, String> inOrder(Map<String, String> found) {
    Map<String, String> ordered = new LinkedHashMap<>();
    sorted(found.keySet()).forEach(id -> ordered.put(id, found.get(id)));
    return ordered;
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
