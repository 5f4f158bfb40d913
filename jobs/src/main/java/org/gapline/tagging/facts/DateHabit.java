package org.gapline.tagging.facts;

import java.util.List;

/**
 * The order of day and month in numeric dates, by the page's habit: dates with a number past 12 or
 * with the name of the month show it. Day first where nothing shows, and still in doubt.
 */
final class DateHabit {

  private int dayFirst;
  private int monthFirst;

  void sawDayFirst() {
    dayFirst++;
  }

  void sawMonthFirst() {
    monthFirst++;
  }

  /** The dates with their order settled; only those still in doubt remain swappable. */
  List<DateMention> settle(List<DateMention> dates) {
    if (dayFirst == monthFirst || dates.stream().noneMatch(DateMention::swappable)) {
      return dates;
    }
    return dates.stream().map(this::settle).toList();
  }

  private DateMention settle(DateMention date) {
    if (!date.swappable()) {
      return date;
    }
    return monthFirst > dayFirst ? date.swapped() : date.certain();
  }
}
