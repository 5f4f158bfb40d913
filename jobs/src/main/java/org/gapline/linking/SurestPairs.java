package org.gapline.linking;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The pairs of reports of which enough speaks for one event, with their points. One byte is kept
 * for each pair that was compared, some hundred for each report, however many pairs there are.
 */
final class SurestPairs {

  /** What is done with a pair, by the places of its reports. */
  interface PairAction {
    void accept(int first, int second);
  }

  /** More points than all clues together give. */
  private static final int MOST_POINTS = Long.SIZE - 1;

  private final Neighbours neighbours;

  /** For each report the points of its pairs with those behind it; null where it has none. */
  private final byte[][] points;

  /** For each report the points that occur, as bits. */
  private final long[] occurring;

  SurestPairs(List<Report> reports, EvidenceModel model) {
    this.neighbours = new Neighbours(reports);
    this.points = new byte[reports.size()][];
    this.occurring = new long[reports.size()];
    for (int i = 0; i < points.length; i++) {
      compare(i, reports, model);
    }
  }

  private void compare(int report, List<Report> reports, EvidenceModel model) {
    int[] behind = neighbours.behind(report);
    for (int i = 0; i < behind.length; i++) {
      OptionalInt enough = model.pointsIfOne(reports.get(report), reports.get(behind[i]));
      if (enough.isPresent()) {
        if (points[report] == null) {
          points[report] = new byte[behind.length];
        }
        int level = Math.min(MOST_POINTS, enough.getAsInt());
        points[report][i] = (byte) level;
        occurring[report] |= 1L << level;
      }
    }
  }

  /** The pairs with the most points first, and of those the pairs of the first reports. */
  void forEach(PairAction action) {
    long all = Arrays.stream(occurring).reduce(0, (a, b) -> a | b);
    for (int level = MOST_POINTS; level > 0; level--) {
      if ((all >> level & 1) == 1) {
        forEachOf(level, action);
      }
    }
  }

  private void forEachOf(int level, PairAction action) {
    for (int first = 0; first < points.length; first++) {
      if ((occurring[first] >> level & 1) == 1) {
        int[] behind = neighbours.behind(first);
        for (int i = 0; i < behind.length; i++) {
          if (points[first][i] == level) {
            action.accept(first, behind[i]);
          }
        }
      }
    }
  }
}
