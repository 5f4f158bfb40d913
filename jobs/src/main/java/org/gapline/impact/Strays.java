package org.gapline.impact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gapline.table.EventTable;

/**
 * What may not belong to the event under which it stands, since a page told of several: a sentence
 * in the past that names a day after the event, and an event whose title is that of a list of news.
 */
final class Strays {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2}) " + MONTH + ",? (\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2}), (\\d{4})\\b");

  /** What looks ahead may name a later day and be said at the event all the same. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|shall|should|would|until|upcoming|next|plan(?:s|ned)?|scheduled"
              + "|by (?:the end of )?(?:\\d|\\p{Lu}))");

  private static final Pattern LISTING =
      Pattern.compile(
          "(?i)(?:tag|category|archives?|topic) ?:.*|(?:all |latest )?news(?: stories| archive)?"
              + "|press releases|\\d{1,2} \\p{L}+ \\d{4}");

  private Strays() {}

  /** A day after the event that a sentence names as one of the past. */
  static Optional<LocalDate> laterDay(String text, EventTable.Row event) {
    LocalDate last = event == null ? null : event.endDate();
    if (event != null && last == null) {
      last = event.startDate();
    }
    if (last == null || !event.datePrecision().equals("day") || AHEAD.matcher(text).find()) {
      return Optional.empty();
    }
    LocalDate end = last;
    return DAY_FIRST
        .matcher(text)
        .results()
        .flatMap(day -> day(day.group(3), day.group(2), day.group(1)).stream())
        .filter(day -> day.isAfter(end))
        .findFirst()
        .or(() -> monthFirst(text, end));
  }

  private static Optional<LocalDate> monthFirst(String text, LocalDate end) {
    return MONTH_FIRST
        .matcher(text)
        .results()
        .flatMap(day -> day(day.group(3), day.group(1), day.group(2)).stream())
        .filter(day -> day.isAfter(end))
        .findFirst();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether a title is that of a list of news, and not of an event. */
  static boolean isListing(String title) {
    return title != null && LISTING.matcher(title.strip()).matches();
  }
}
