package org.gapline.assessment.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The scales on which the cells of columns of ratings are.
 *
 * @param scales at least one, which is empty where none was seen
 * @param question what is to be asked about them
 */
record SeenScales(List<KnownScale> scales, Optional<String> question) {

  private static final int MOST_LISTED = 20;

  SeenScales {
    scales = List.copyOf(scales);
  }

  /** Known scales; else the texts as they are, since a head may call them ratings. */
  static SeenScales in(List<ColumnSurvey> ratings) {
    Map<String, Integer> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    ratings.forEach(each -> each.counts().forEach((cell, n) -> cells.merge(cell, n, Integer::sum)));
    List<KnownScale> known = KnownScale.several(cells.keySet());
    if (!known.isEmpty()) {
      return new SeenScales(known, Optional.empty());
    }
    Optional<KnownScale> most = KnownScale.mostly(cells);
    if (most.isPresent()) {
      String odd = Quoted.list(List.copyOf(most.get().odd(cells.keySet())));
      return of(
          most.get(), "Is this a rating too, or a slip: " + odd + "? Add it, or mend the table.");
    }
    return cells.isEmpty() || cells.size() > MOST_LISTED
        ? of(
            new KnownScale(List.of(), true),
            "No column was seen to hold ratings. Which does, and which ratings are there?")
        : new SeenScales(
            List.of(new KnownScale(List.copyOf(cells.keySet()), false)), Optional.empty());
  }

  private static SeenScales of(KnownScale scale, String question) {
    return new SeenScales(List.of(scale), Optional.of(question));
  }
}
