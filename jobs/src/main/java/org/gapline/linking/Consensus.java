package org.gapline.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.gapline.table.EventConflict;

/**
 * What the reports of one event say of one fact. The value that most of them give is chosen, of
 * equals the more specific, of those the one of the first report.
 *
 * @param field name of the column
 * @param sources each value with the documents that give it, in the order of the reports
 * @param <T> type of the value; equal values are one
 */
record Consensus<T>(String field, Map<T, List<String>> sources) {

  /**
   * Collects the values of reports; null values say nothing.
   *
   * @param reports the reports in their order
   */
  static <T> Consensus<T> of(
      String field, List<DocumentEvent> reports, Function<DocumentEvent, T> value) {
    Map<T, List<String>> sources = new LinkedHashMap<>();
    for (DocumentEvent report : reports) {
      T said = value.apply(report);
      if (said != null) {
        sources.computeIfAbsent(said, v -> new ArrayList<>()).add(report.docId());
      }
    }
    return new Consensus<>(field, sources);
  }

  /** The chosen value, or null where no report gives one. */
  T value(ToIntFunction<T> specificity) {
    Comparator<T> support = Comparator.comparingInt(value -> sources.get(value).size());
    T best = null;
    for (T value : sources.keySet()) {
      if (best == null || support.thenComparingInt(specificity).compare(value, best) > 0) {
        best = value;
      }
    }
    return best;
  }

  /** Each value with its documents; empty where all agree. */
  List<EventConflict> conflicts() {
    if (sources.size() < 2) {
      return List.of();
    }
    return sources.entrySet().stream()
        .map(said -> new EventConflict(field, said.getKey().toString(), said.getValue()))
        .toList();
  }
}
