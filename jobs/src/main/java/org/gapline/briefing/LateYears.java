package org.gapline.briefing;

import org.gapline.chart.Wording;

/**
 * The years that count as late for a subject: they end with its last report and not with the
 * release, since nothing was heard between the two.
 *
 * @param first the first of them
 * @param last the last of them
 */
record LateYears(int first, int last) {

  private static final int MANY = 3;

  static LateYears upTo(int last) {
    return new LateYears(last - MANY + 1, last);
  }

  /** The years before. */
  LateYears before() {
    return new LateYears(Integer.MIN_VALUE, first - 1);
  }

  boolean holds(int year) {
    return year >= first && year <= last;
  }

  String text() {
    return Wording.years(first, last);
  }
}
