package org.gapline.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which calendar years of an axis are labelled, so that labels never touch.
 *
 * @param first first year of the axis
 * @param last last year of the axis
 * @param width length of the axis in pixels
 */
record YearAxis(int first, int last, double width) {

  private static final double AIR = 14;

  static YearAxis of(List<YearCount> years, double width) {
    return new YearAxis(years.get(0).year(), years.get(years.size() - 1).year(), width);
  }

  /** Space that one year takes. */
  double slot() {
    return width / (last - first + 1);
  }

  /** The middle of a year, from the start of the axis. */
  double middle(int year) {
    return (year - first + 0.5) * slot();
  }

  /** The spans of neighbouring years without a reporting event. */
  List<Span> silent(List<YearCount> years) {
    List<Span> spans = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= years.size(); i++) {
      boolean silent = i < years.size() && years.get(i).reporting() == 0;
      if (silent && from < 0) {
        from = i;
      } else if (!silent && from >= 0) {
        spans.add(new Span(from * slot(), (i - from) * slot()));
        from = -1;
      }
    }
    return spans;
  }

  /**
   * A stretch of the axis.
   *
   * @param from its start, from the start of the axis
   * @param width its length
   */
  record Span(double from, double width) {}

  /** Years between labels: 1, 2, 5, 10, ... */
  int step(Font font) {
    double label = TextBlock.width("2000", font) + AIR;
    for (int scale = 1; ; scale *= 10) {
      for (int unit : new int[] {1, 2, 5}) {
        if (unit * scale * slot() >= label && (unit * scale >= 5 || last - first < 8)) {
          return unit * scale;
        }
      }
    }
  }

  /** The years that carry a label. */
  List<Integer> labelled(Font font) {
    int step = step(font);
    List<Integer> years =
        IntStream.rangeClosed(first, last).filter(year -> year % step == 0).boxed().toList();
    return years.isEmpty() ? List.of(first) : years;
  }
}
