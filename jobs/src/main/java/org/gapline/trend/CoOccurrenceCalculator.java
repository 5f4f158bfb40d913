package org.gapline.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.Theme;
import org.gapline.statistics.Lift;
import org.gapline.table.CoOccurrenceTable;
import org.gapline.trend.ThemePairs.Pair;

/**
 * Which themes are reported together, over all events and regions: one row per pair from {@value
 * Lift#FEWEST_TOGETHER} events with both on.
 *
 * <p>A sub-theme never comes without its parents. Such a pair says nothing and has no row.
 */
public final class CoOccurrenceCalculator {

  private final Map<String, Set<String>> parents = new HashMap<>();

  /** A calculator for the themes of a codebook. */
  public CoOccurrenceCalculator(List<Theme> themes) {
    themes.forEach(theme -> parents.put(theme.id(), Set.copyOf(theme.parents())));
  }

  /** The rows, by first theme and second. */
  public List<CoOccurrenceTable.Row> rows(EventTally tally) {
    ThemePairs pairs = tally.pairs();
    List<CoOccurrenceTable.Row> rows = new ArrayList<>();
    pairs
        .together()
        .forEach(
            (pair, events) -> {
              if (!isKin(pair)) {
                lift(pair, events, pairs).ifPresent(lift -> rows.add(row(pair, lift)));
              }
            });
    return List.copyOf(rows);
  }

  private boolean isKin(Pair pair) {
    return parents.getOrDefault(pair.a(), Set.of()).contains(pair.b())
        || parents.getOrDefault(pair.b(), Set.of()).contains(pair.a());
  }

  private static Optional<Lift> lift(Pair pair, int events, ThemePairs pairs) {
    return Lift.of(events, pairs.withGap(pair.a()), pairs.withGap(pair.b()), pairs.reporting());
  }

  private static CoOccurrenceTable.Row row(Pair pair, Lift lift) {
    return new CoOccurrenceTable.Row(pair.a(), pair.b(), lift.together(), lift.value());
  }
}
