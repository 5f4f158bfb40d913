package org.gapline.explorer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.gapline.table.EventTable;

/** How the page puts dates, shares and ids into words. */
final class PageWords {

  static final String NO_DATE = "No date";

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private PageWords() {}

  /** Month and year, or only the year where no more is known. */
  static String month(LocalDate date, String precision) {
    if (date == null) {
      return NO_DATE;
    }
    return precision.equals("year") ? String.valueOf(date.getYear()) : MONTH.format(date);
  }

  /** The day, or as much of it as is known. */
  static String day(LocalDate date, String precision) {
    return date != null && precision.equals("day") ? DAY.format(date) : month(date, precision);
  }

  /** When an event was held: {@code 3–5 Oct 2022}, {@code 30 Aug to 1 Sep 2022}. */
  static String when(EventTable.Row event) {
    LocalDate first = event.startDate();
    LocalDate last = event.endDate();
    String start = day(first, event.datePrecision());
    String end = day(last, event.datePrecision());
    if (last == null || end.equals(start)) {
      return start;
    } else if (first == null || !event.datePrecision().equals("day")) {
      return first == null ? end : start + " to " + end;
    } else if (first.getYear() != last.getYear()) {
      return start + " to " + end;
    }
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + end
        : start.substring(0, start.lastIndexOf(' ')) + " to " + end;
  }

  /** The years that figures reach over: {@code , from 2004 to 2025}, or {@code , in 2019}. */
  static String span(List<Integer> years) {
    if (years.isEmpty()) {
      return "";
    }
    return years.size() == 1
        ? ", in " + years.get(0)
        : ", from " + years.get(0) + " to " + years.get(years.size() - 1);
  }

  /** An id as tables write it as a label: {@code good-practice} becomes {@code Good practice}. */
  static String label(String id) {
    String words = id.replace('-', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The start of a text, cut between words. */
  static String start(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int space = text.lastIndexOf(' ', length);
    int cut = space > length / 2 ? space : length;
    return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut)
        + " …";
  }

  /** The end of a text, cut between words. */
  static String end(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - length);
    return "… " + text.substring(space < 0 ? text.length() - length : space + 1);
  }

  /** An anchor of the page. */
  static String anchor(String kind, String id) {
    return kind + "-" + id.replaceAll("[^A-Za-z0-9-]", "-");
  }

  /** Parts that are there, with this between them. */
  static String join(String between, List<String> parts) {
    return String.join(between, parts.stream().filter(p -> p != null && !p.isBlank()).toList());
  }
}
