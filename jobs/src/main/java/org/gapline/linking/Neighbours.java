package org.gapline.linking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which reports are compared: all pairs, or of more than {@link #REACH} each with as many after it
 * by place, first day and title. So they cost no more than linear time, and what is lost are pairs
 * that stand far apart among very many.
 */
final class Neighbours {

  /** How many reports after it a report is compared with. */
  static final int REACH = 400;

  private final List<Report> reports;

  /** The places of the reports in the order of their neighbourhood. */
  private final int[] order;

  /** For each report where it stands in that order. */
  private final int[] rank;

  Neighbours(List<Report> reports) {
    this.reports = reports;
    this.order = reports.size() <= REACH ? inOrder(reports.size()) : byNeighbourhood(reports);
    this.rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
  }

  private static int[] inOrder(int size) {
    return IntStream.range(0, size).toArray();
  }

  private static int[] byNeighbourhood(List<Report> reports) {
    String[] keys =
        reports.stream().map(each -> Neighbourhood.of(each.event())).toArray(String[]::new);
    return Arrays.stream(inOrder(reports.size()))
        .boxed()
        .sorted(Comparator.comparing(i -> keys[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * The places of the reports with which a report is compared, of those that stand behind it; none
   * that days or place rule out.
   */
  int[] behind(int report) {
    int own = rank[report];
    int first = Math.max(0, own - REACH);
    int last = Math.min(order.length - 1, own + REACH);
    int[] behind = new int[last - first];
    int count = 0;
    for (int i = first; i <= last; i++) {
      int other = order[i];
      if (other > report && !reports.get(report).isFarFrom(reports.get(other))) {
        behind[count++] = other;
      }
    }
    int[] found = Arrays.copyOf(behind, count);
    Arrays.sort(found);
    return found;
  }
}
