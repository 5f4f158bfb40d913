package org.gapline.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.gapline.chart.Wording;

/** How a briefing writes dates and years. */
final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** As much of the day as is known. */
  static String day(LocalDate day, String precision) {
    return precision.equals("day") ? DAY.format(day) : month(day, precision);
  }

  /** Month and year, or the year alone where no more is known. */
  static String month(LocalDate day, String precision) {
    return precision.equals("year") ? String.valueOf(day.getYear()) : MONTH.format(day);
  }

  /** Years as ranges: {@code 2008, 2009, 2011–2014 and 2016}. */
  static String ranges(TreeSet<Integer> years) {
    List<String> ranges = new ArrayList<>();
    Integer from = null;
    Integer last = null;
    for (Integer year : years) {
      if (last != null && year == last + 1) {
        last = year;
      } else {
        add(ranges, from, last);
        from = year;
        last = year;
      }
    }
    add(ranges, from, last);
    return Wording.list(ranges);
  }

  private static void add(List<String> ranges, Integer from, Integer last) {
    if (from == null) {
      return;
    }
    if (last > from + 1) {
      ranges.add(from + "–" + last);
    } else {
      ranges.add(String.valueOf(from));
      if (!from.equals(last)) {
        ranges.add(String.valueOf(last));
      }
    }
  }
}
