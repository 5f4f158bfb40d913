package org.gapline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many States stand at each rank, 1 the weakest.
 *
 * @param atRank number of States by rank, the weakest first
 */
public record RatingCounts(List<Integer> atRank) {

  public RatingCounts {
    atRank = List.copyOf(atRank);
  }

  /** Counts ranks between 1 and the best. */
  public static RatingCounts of(List<Integer> ranks, int rankMax) {
    int[] counts = new int[rankMax];
    ranks.forEach(rank -> counts[rank - 1]++);
    return new RatingCounts(IntStream.of(counts).boxed().toList());
  }

  /** All States counted. */
  public int states() {
    return atRank.stream().mapToInt(Integer::intValue).sum();
  }

  /** States below a rank. */
  public int below(int rank) {
    return atRank.stream().limit(rank - 1).mapToInt(Integer::intValue).sum();
  }

  /** The share at each rank; all 0 where no State is counted. */
  public List<Double> shares() {
    int states = states();
    return atRank.stream().map(count -> states == 0 ? 0.0 : (double) count / states).toList();
  }

  /** The median rank, between two ranks where the middle is; null where no State is counted. */
  public Double median() {
    List<Integer> ranks = new ArrayList<>();
    for (int i = 0; i < atRank.size(); i++) {
      for (int n = 0; n < atRank.get(i); n++) {
        ranks.add(i + 1);
      }
    }
    int n = ranks.size();
    return n == 0 ? null : (ranks.get((n - 1) / 2) + ranks.get(n / 2)) / 2.0;
  }
}
