package org.gapline.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Theme;

/** Counts how often two themes are found in one sentence. */
public final class ThemeOverlaps {

  /** Themes of which fewer sentences speak are not compared: the share would say little. */
  static final int FEWEST = 10;

  /** Pairs that have a smaller share in common are no matter. */
  static final double LEAST_SHARE = 0.3;

  private final List<Theme> themes;
  private final Map<String, Integer> alone = new TreeMap<>();
  private final Map<String, Map<String, Integer>> together = new TreeMap<>();

  ThemeOverlaps(Codebook codebook) {
    this.themes = codebook.themes();
  }

  /**
   * Two themes that go together.
   *
   * @param smaller the theme of which fewer sentences speak
   * @param larger the other one
   * @param both sentences that speak of both
   * @param sentences sentences that speak of the smaller one
   */
  public record Overlap(String smaller, String larger, int both, int sentences) {

    /** Share of the smaller theme's sentences that speak of the other one too. */
    public double share() {
      return (double) both / sentences;
    }
  }

  /** Counts the themes of one sentence. */
  void add(Set<String> found) {
    for (String theme : found) {
      alone.merge(theme, 1, Integer::sum);
      for (String other : found) {
        if (theme.compareTo(other) < 0) {
          together.computeIfAbsent(theme, t -> new TreeMap<>()).merge(other, 1, Integer::sum);
        }
      }
    }
  }

  /** The pairs with much in common, the most first; a sub-theme and its parent are no pair. */
  List<Overlap> found() {
    List<Overlap> found = new ArrayList<>();
    together.forEach(
        (a, others) ->
            others.forEach(
                (b, both) -> {
                  Overlap overlap =
                      alone.get(a) <= alone.get(b)
                          ? new Overlap(a, b, both, alone.get(a))
                          : new Overlap(b, a, both, alone.get(b));
                  if (counts(overlap)) {
                    found.add(overlap);
                  }
                }));
    found.sort(Comparator.comparingDouble(overlap -> -overlap.share()));
    return found;
  }

  private boolean counts(Overlap overlap) {
    return overlap.sentences() >= FEWEST
        && overlap.share() >= LEAST_SHARE
        && !isParent(overlap.smaller(), overlap.larger())
        && !isParent(overlap.larger(), overlap.smaller());
  }

  private boolean isParent(String parent, String theme) {
    return themes.stream().anyMatch(t -> t.id().equals(theme) && t.parents().contains(parent));
  }
}
