package org.gapline.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.AccuracyTable;

/** Counts sentences and events by what a release found in them and what a reader did. */
final class AccuracyCounts {

  private static final Set<String> NOBODYS = Set.of(SheetLayout.OTHER);

  private int sentences;
  private int events;
  private final Map<String, int[]> bySentence = new HashMap<>();
  private final Map<String, int[]> byEvent = new HashMap<>();

  /** Counts a sentence by the themes that the release and the reader gave it. */
  void sentence(Set<String> found, Set<String> coded) {
    sentences++;
    count(bySentence, withAny(found), withAny(coded));
  }

  private static Set<String> withAny(Set<String> themes) {
    Set<String> all = new HashSet<>(themes);
    if (!all.isEmpty()) {
      all.add(AccuracyTable.ANY);
    }
    return all;
  }

  /** Counts a reporting event by its themes with a gap; {@code other} is no theme's gap. */
  void event(Set<String> found, Set<String> coded) {
    events++;
    Set<String> read = new HashSet<>(coded);
    read.removeAll(NOBODYS);
    count(byEvent, found, read);
  }

  /** For each theme how often found, coded, and both. */
  private static void count(Map<String, int[]> counts, Set<String> found, Set<String> coded) {
    Set<String> all = new HashSet<>(found);
    all.addAll(coded);
    for (String theme : all) {
      int[] of = counts.computeIfAbsent(theme, key -> new int[3]);
      boolean isFound = found.contains(theme);
      boolean isCoded = coded.contains(theme);
      of[0] += isFound ? 1 : 0;
      of[1] += isCoded ? 1 : 0;
      of[2] += isFound && isCoded ? 1 : 0;
    }
  }

  /** One row per theme, by id. */
  List<AccuracyTable.Row> rows() {
    Set<String> themes = new TreeSet<>(bySentence.keySet());
    themes.addAll(byEvent.keySet());
    List<AccuracyTable.Row> rows = new ArrayList<>();
    for (String theme : themes) {
      rows.add(row(theme, of(bySentence, theme), of(byEvent, theme)));
    }
    return rows;
  }

  private static int[] of(Map<String, int[]> counts, String theme) {
    return counts.getOrDefault(theme, new int[3]);
  }

  private AccuracyTable.Row row(String theme, int[] sentence, int[] event) {
    boolean gaps = !theme.equals(AccuracyTable.ANY) && !NOBODYS.contains(theme);
    int without = gaps ? events - event[1] : 0;
    int passed = gaps ? events - event[0] - event[1] + event[2] : 0;
    Proportion precision = share(sentence[2], sentence[0]);
    Proportion recall = share(sentence[2], sentence[1]);
    Proportion sensitivity = share(event[2], event[1]);
    Proportion specificity = share(passed, without);
    return new AccuracyTable.Row(
        theme,
        sentences,
        sentence[0],
        sentence[1],
        sentence[2],
        precision == null ? null : precision.share(),
        precision == null ? null : precision.low(),
        precision == null ? null : precision.high(),
        recall == null ? null : recall.share(),
        recall == null ? null : recall.low(),
        recall == null ? null : recall.high(),
        event[1],
        event[2],
        sensitivity == null ? null : sensitivity.share(),
        sensitivity == null ? null : sensitivity.low(),
        sensitivity == null ? null : sensitivity.high(),
        without,
        passed,
        specificity == null ? null : specificity.share(),
        specificity == null ? null : specificity.low(),
        specificity == null ? null : specificity.high());
  }

  private static Proportion share(int part, int all) {
    return all == 0 ? null : WilsonInterval.of(part, all);
  }
}
