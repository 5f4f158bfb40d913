package org.gapline.chart;

import java.util.List;

/**
 * Reporting events of one calendar year.
 *
 * @param year the calendar year
 * @param reporting events of the year with at least one coded statement; 0 is a break, no zero
 */
public record YearCount(int year, int reporting) {

  /** The reporting events of the year that has most. */
  static int most(List<YearCount> years) {
    return years.stream().mapToInt(YearCount::reporting).max().orElse(0);
  }
}
