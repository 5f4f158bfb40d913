package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Parts of coded documents, each of which is left out once. The same documents give the same parts,
 * whatever their order.
 *
 * @param parts the parts, none of them empty; a document stands in exactly one
 */
public record Folds(List<List<GoldDocument>> parts) {

  /** What stays together in one fold. */
  public enum By {
    /** All documents of one house style. */
    STYLE,
    /** Each document by itself. */
    DOCUMENT
  }

  private static final String NO_STYLE = "";

  public Folds {
    parts = parts.stream().filter(part -> !part.isEmpty()).map(List::copyOf).toList();
  }

  /**
   * Folds of about equal size, at most so many. The largest groups are placed first, each where
   * fewest documents are; so a large house style is a fold of its own, and small ones share one.
   */
  public static Folds of(List<GoldDocument> documents, By by, int most) {
    Map<String, List<GoldDocument>> groups = new TreeMap<>();
    for (GoldDocument document : documents) {
      groups.computeIfAbsent(group(document, by), name -> new ArrayList<>()).add(document);
    }
    List<List<GoldDocument>> largestFirst = new ArrayList<>(groups.values());
    largestFirst.sort(Comparator.comparingInt(group -> -group.size()));
    List<List<GoldDocument>> parts =
        IntStream.range(0, most).<List<GoldDocument>>mapToObj(i -> new ArrayList<>()).toList();
    for (List<GoldDocument> group : largestFirst) {
      parts.stream()
          .min(Comparator.comparingInt(List::size))
          .ifPresent(smallest -> smallest.addAll(group));
    }
    parts.forEach(part -> part.sort(Comparator.comparing(document -> document.gold().file())));
    return new Folds(parts);
  }

  private static String group(GoldDocument document, By by) {
    String style = document.gold().style();
    return switch (by) {
      case STYLE -> style == null ? NO_STYLE : style;
      case DOCUMENT -> document.gold().file();
    };
  }

  /** The documents of all folds but one. */
  public List<GoldDocument> without(int left) {
    List<GoldDocument> others = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i != left) {
        others.addAll(parts.get(i));
      }
    }
    return others;
  }

  /** How many house styles a fold holds. */
  public long styles(int fold) {
    return parts.get(fold).stream().map(d -> group(d, By.STYLE)).distinct().count();
  }
}
