package org.gapline.tagging.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days that are told by weekday and number without their month, which the day of publication
 * completes: "el pasado jueves 18", "on Thursday the 18th", "du mardi 10 au jeudi 12".
 */
final class WeekdayNumbers {

  /** Days before the publication within which such a day lies. */
  private static final int BACK = 40;

  /** Days of the longest span. */
  private static final int LONGEST = 14;

  /** Words from the first day of a span to the last at most. */
  private static final int REACH = 6;

  private final Reading reading;

  WeekdayNumbers(Reading reading) {
    this.reading = reading;
  }

  /** First and last day that a sentence tells in this way, the same for one day; or null. */
  LocalDate[] days(Phrase phrase, LocalDate published) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      int at = numberAfter(i, phrase);
      LocalDate start = at < 0 ? null : before(published, weekday(i), number(at));
      int last = start == null ? -1 : joined(at, phrase);
      if (start != null && (last < 0 || isLoneDay(last))) {
        LocalDate end = last < 0 ? null : after(start, number(last));
        return new LocalDate[] {start, end == null ? start : end};
      }
    }
    return null;
  }

  /** Index of the number that follows on a weekday and on which no month does, or -1. */
  private int numberAfter(int i, Phrase phrase) {
    if (weekday(i) == null) {
      return -1;
    }
    boolean article = CalendarWords.isArticle(reading.tokens(), i + 1);
    int at = article ? i + 2 : i + 1;
    boolean close = reading.gapAfter(at - 1).isBlank() || reading.gapAfter(at - 1).equals(", ");
    return at <= phrase.last() && close && isLoneDay(at) ? at : -1;
  }

  private boolean isLoneDay(int at) {
    boolean hour = at + 1 < reading.tokens().size() && reading.gapAfter(at).startsWith(":");
    return Numbers.isDay(reading.text(), reading.tokens(), at)
        && !hour
        && CalendarWords.month(reading.tokens(), at + 1) == 0
        && !(CalendarWords.isOf(reading.tokens(), at + 1)
            && CalendarWords.month(reading.tokens(), at + 2) > 0);
  }

  /** The latest day before a publication, itself included, that has this number and weekday. */
  private static LocalDate before(LocalDate published, DayOfWeek weekday, int number) {
    for (int back = 0; back <= BACK; back++) {
      LocalDate day = published.minusDays(back);
      if (day.getDayOfMonth() == number && day.getDayOfWeek() == weekday) {
        return day;
      }
    }
    return null;
  }

  /** Index of the last day of a span: "... to Thursday 12", "... al 12"; or -1. */
  private int joined(int first, Phrase phrase) {
    boolean joined = Gaps.dash(reading.text(), reading.tokens(), first);
    for (int i = first + 1; i <= Math.min(first + REACH, phrase.last()); i++) {
      if (joined && Numbers.isDay(reading.text(), reading.tokens(), i)) {
        return i;
      }
      boolean joint =
          CalendarWords.joinsSpan(reading.tokens(), i) || CalendarWords.isAnd(reading.tokens(), i);
      boolean between = weekday(i) != null || CalendarWords.isArticle(reading.tokens(), i);
      if (!joint && !between) {
        return -1;
      }
      joined |= joint;
    }
    return -1;
  }

  private static LocalDate after(LocalDate start, int number) {
    for (int on = 1; on < LONGEST; on++) {
      if (start.plusDays(on).getDayOfMonth() == number) {
        return start.plusDays(on);
      }
    }
    return null;
  }

  private DayOfWeek weekday(int i) {
    boolean whole = reading.word(i).length() > 3;
    return whole ? CalendarWords.weekday(reading.tokens(), i) : null;
  }

  private int number(int i) {
    return Numbers.value(reading.text(), reading.tokens(), i);
  }
}
