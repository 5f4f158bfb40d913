package org.gapline.linking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gapline.codebook.Letters;
import org.gapline.tagging.EventFacts;

/**
 * Which reports of a block are compared: all pairs, or in a block of more than {@link #REACH} each
 * with as many after it by place, first day and title. So a block costs no more than linear time,
 * and what is lost are pairs that stand far apart in a very large block.
 */
final class Neighbours {

  /** How many reports after it a report is compared with. */
  static final int REACH = 400;

  /** What is done with a pair, by the places of its reports. */
  interface PairAction {
    void accept(int first, int second);
  }

  private static final Comparator<Report> ORDER =
      Comparator.comparing((Report report) -> BlockingKeys.place(report.facts()))
          .thenComparing(report -> Letters.of(report.facts().city()))
          .thenComparing(report -> day(report.facts()))
          .thenComparing(report -> String.valueOf(report.facts().title()))
          .thenComparing(Report::event, Report.ORDER);

  private final List<Report> reports;

  Neighbours(List<Report> reports) {
    this.reports = reports;
  }

  void forEachPair(PairAction action) {
    int[] order =
        IntStream.range(0, reports.size())
            .boxed()
            .sorted(reports.size() <= REACH ? Comparator.naturalOrder() : byNeighbourhood())
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < order.length; i++) {
      for (int j = i + 1; j < Math.min(order.length, i + 1 + REACH); j++) {
        action.accept(Math.min(order[i], order[j]), Math.max(order[i], order[j]));
      }
    }
  }

  private Comparator<Integer> byNeighbourhood() {
    return Comparator.comparing(reports::get, ORDER);
  }

  private static LocalDate day(EventFacts facts) {
    LocalDate day = facts.start() != null ? facts.start() : facts.end();
    return day == null ? LocalDate.EPOCH : day;
  }
}
