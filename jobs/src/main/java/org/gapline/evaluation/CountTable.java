package org.gapline.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.evaluation.Counts.Count;

/** The counts of all documents as one table of numbers, so that sums of many draws are cheap. */
final class CountTable {

  private static final int WIDTH = 3;

  private final List<String> fields;
  private final int[][] rows;

  CountTable(List<Counts> documents) {
    Set<String> all = new TreeSet<>();
    documents.forEach(counts -> all.addAll(counts.fields()));
    this.fields = List.copyOf(all);
    Map<String, Integer> positions = new HashMap<>();
    fields.forEach(field -> positions.put(field, positions.size() * WIDTH));
    this.rows = documents.stream().map(counts -> row(counts, positions)).toArray(int[][]::new);
  }

  private static int[] row(Counts counts, Map<String, Integer> positions) {
    int[] row = new int[positions.size() * WIDTH];
    for (String field : counts.fields()) {
      int at = positions.get(field);
      Count count = counts.of(field);
      row[at] = count.hits();
      row[at + 1] = count.falseFinds();
      row[at + 2] = count.misses();
    }
    return row;
  }

  int documents() {
    return rows.length;
  }

  /** The counts of these documents together, each as often as it is named. */
  Counts sum(int[] documents) {
    int[] sums = new int[fields.size() * WIDTH];
    for (int document : documents) {
      int[] row = rows[document];
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
    Counts counts = new Counts();
    for (int i = 0; i < fields.size(); i++) {
      counts.add(fields.get(i), sums[i * WIDTH], sums[i * WIDTH + 1], sums[i * WIDTH + 2]);
    }
    return counts;
  }
}
