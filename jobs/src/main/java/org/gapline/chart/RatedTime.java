package org.gapline.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.table.AlignmentTable;

/** Of when ratings are, in words: whoever reads how States are rated must know how old that is. */
public final class RatedTime {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private RatedTime() {}

  /**
   * Of when the latest ratings in these rows are: {@code as of March 2015} where they come from a
   * list of that day, else {@code of 2013–2025}; empty where none is dated.
   */
  public static String inWords(Collection<AlignmentTable.Row> rows) {
    String from =
        years(rows, AlignmentTable.Row::ratedFrom).min(Comparator.naturalOrder()).orElse("");
    String until =
        years(rows, AlignmentTable.Row::ratedUntil).max(Comparator.naturalOrder()).orElse("");
    if (until.isEmpty()) {
      return "";
    }
    return from.isEmpty() ? "as of " + day(until) : "of " + Wording.years(year(from), year(until));
  }

  private static Stream<String> years(
      Collection<AlignmentTable.Row> rows, Function<AlignmentTable.Row, String> of) {
    return rows.stream().map(of).filter(Objects::nonNull);
  }

  private static int year(String iso) {
    return Integer.parseInt(iso.substring(0, YEAR));
  }

  /** As much of a day as is known. */
  static String day(Dated dated) {
    return day(dated.iso());
  }

  /** As much of a day as is known, as tables write it: {@code 2015-03} is {@code March 2015}. */
  public static String day(String iso) {
    return switch (iso.length()) {
      case YEAR -> iso;
      case MONTH -> words("MMMM uuuu", YearMonth.parse(iso).atDay(1));
      default -> words("d MMMM uuuu", LocalDate.parse(iso));
    };
  }

  private static String words(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }
}
