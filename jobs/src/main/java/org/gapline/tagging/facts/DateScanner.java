package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.pattern.Tokens;

/**
 * Finds the dates in a text, in one pass over its words: "12-14 November 2019", "November 12–14,
 * 2019", "22, 23 and 24 May", "30 August to 1 September 2019", "2019-11-12", "12/11/2019",
 * "November 2019". French and Spanish names of months are read as well.
 */
final class DateScanner {

  private final String text;
  private final Tokens tokens;
  private final DateWords words;
  private final List<DateMention> found = new ArrayList<>();
  private final DateHabit habit = new DateHabit();
  private final NumericDates numeric;

  /** Word after the last one of the date found last: words before it are not read again. */
  private int free;

  private DateScanner(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.words = new DateWords(text, tokens);
    this.numeric = new NumericDates(words, habit);
  }

  /** All dates among the words, in the order of the text. Years alone are not among them. */
  static List<DateMention> scan(String text, Tokens tokens) {
    DateScanner scanner = new DateScanner(text, tokens);
    scanner.scan();
    return DateSpans.join(scanner.habit.settle(scanner.found), text, tokens);
  }

  private void scan() {
    for (int i = 0; i < tokens.size(); i++) {
      if (i < free) {
        continue;
      }
      if (words.startsWithDigit(i)) {
        numeric(i);
      } else if (besideNumber(i)) {
        int month = CalendarWords.month(tokens, i);
        if (month > 0) {
          named(i, month);
        }
      } else if (CalendarWords.month(tokens, i) > 0 && MonthWords.tellTime(tokens, i)) {
        monthAlone(i);
      }
    }
  }

  private void numeric(int i) {
    DateMention date = numeric.at(i);
    if (date != null && date.first() >= free) {
      found.add(date);
      free = date.last() + 1;
    }
  }

  private boolean besideNumber(int i) {
    return words.startsWithDigit(i + 1)
        || words.startsWithDigit(i - 1)
        || (words.startsWithDigit(i + 2) && CalendarWords.isOf(tokens, i + 1))
        || (words.startsWithDigit(i - 2) && CalendarWords.isOf(tokens, i - 1));
  }

  /** "in June": a month whose year stands elsewhere. */
  private void monthAlone(int word) {
    PartialDate date = new PartialDate(0, CalendarWords.month(tokens, word), 0);
    add(word, word, date, date);
  }

  private void named(int word, int month) {
    int lastDay = dayBefore(word);
    if (lastDay >= 0) {
      dayFirst(word, month, lastDay);
    } else if (isDayAfter(word)) {
      monthFirst(word, month);
    } else if (!daysInBrackets(word, month)) {
      wholeMonth(word, month);
    }
  }

  /** Whether a day stands after the name of a month, and no hour, year or item of a list. */
  private boolean isDayAfter(int word) {
    return words.isDay(word + 1)
        && words.closeUp(word)
        && !words.isTime(word + 1)
        && !words.isAfterApostrophe(word + 1)
        && (words.unbroken(word) || words.yearAfter(word + 1) > 0);
  }

  private void wholeMonth(int word, int month) {
    int yearAt = words.yearAfter(word);
    if (yearAt <= 0) {
      if (MonthWords.tellTime(tokens, word)) {
        monthAlone(word);
      }
      return;
    }
    int year = words.year(yearAt);
    int edge = MonthWords.dayBefore(tokens, word, year, month);
    int other = edge > 0 ? 0 : monthJoinedBefore(word);
    PartialDate date = new PartialDate(year, month, edge);
    PartialDate start = other > 0 ? new PartialDate(year, other, 0) : date;
    add(other > 0 ? word - 1 : word, yearAt, start, date);
  }

  /** "in mid-November 2019 (14 to 16)": a month and, in brackets, its days. */
  private boolean daysInBrackets(int word, int month) {
    int yearAt = words.yearAfter(word);
    int before = Math.max(word, yearAt);
    if (!words.opensBracket(before) || !words.isDay(before + 1)) {
      return false;
    }
    int last = dayJoinedAfter(before + 1);
    if (last < 0 || !words.closesBracket(last)) {
      return false;
    }
    int year = yearAt < 0 ? 0 : words.year(yearAt);
    PartialDate start = new PartialDate(year, month, words.number(before + 1));
    add(word, last, start, new PartialDate(year, month, words.number(last)));
    return true;
  }

  /** The month that begins a span of months which ends with the one here, or 0. */
  private int monthJoinedBefore(int word) {
    if (Gaps.dash(text, tokens, word - 1)) {
      return CalendarWords.month(tokens, word - 1);
    }
    boolean joined =
        CalendarWords.joinsSpan(tokens, word - 1) || CalendarWords.isAnd(tokens, word - 1);
    return joined ? CalendarWords.month(tokens, word - 2) : 0;
  }

  /** "12-14 November 2019" and its kin. */
  private void dayFirst(int word, int month, int lastDay) {
    int firstDay = lastDay;
    for (int i = dayJoinedBefore(firstDay); i >= 0; i = dayJoinedBefore(firstDay)) {
      firstDay = i;
    }
    int yearAt = words.yearAfter(word);
    int year = yearAt < 0 ? 0 : words.year(yearAt);
    habit.sawDayFirst();
    add(
        firstDay,
        Math.max(word, yearAt),
        new PartialDate(year, month, words.number(firstDay)),
        new PartialDate(year, month, words.number(lastDay)));
  }

  /** "November 12-14, 2019" and its kin. */
  private void monthFirst(int word, int month) {
    int firstDay = word + 1;
    int lastDay = firstDay;
    for (int i = dayJoinedAfter(lastDay); i >= 0; i = dayJoinedAfter(lastDay)) {
      lastDay = i;
    }
    int yearAt = words.yearAfter(lastDay);
    int year = yearAt < 0 ? 0 : words.year(yearAt);
    habit.sawMonthFirst();
    add(
        word,
        Math.max(lastDay, yearAt),
        new PartialDate(year, month, words.number(firstDay)),
        new PartialDate(year, month, words.number(lastDay)));
  }

  /** Index of the day that stands before the name of a month, or -1. */
  private int dayBefore(int word) {
    int at = CalendarWords.isOf(tokens, word - 1) ? word - 2 : word - 1;
    return at >= free && words.isDay(at) && words.closeUp(at) && words.closeUp(word - 1) ? at : -1;
  }

  /** Index of an earlier day of the same span or list, or -1. */
  private int dayJoinedBefore(int day) {
    int at = day - 1;
    while (at >= free && (CalendarWords.weekday(tokens, at) != null || isArticle(at))) {
      at--;
    }
    if (at >= free && (CalendarWords.joinsSpan(tokens, at) || CalendarWords.isAnd(tokens, at))) {
      at--;
      if (at >= free && CalendarWords.weekday(tokens, at) != null) {
        at--;
      }
    } else if (at != day - 1 || !Gaps.joins(text, tokens, at)) {
      return -1;
    }
    return at >= free
            && words.isDay(at)
            && words.number(at) < words.number(day)
            && words.sameLine(at, day)
        ? at
        : -1;
  }

  private boolean isArticle(int i) {
    return CalendarWords.isArticle(tokens, i) && !CalendarWords.joinsSpan(tokens, i);
  }

  /** Index of a later day of the same span or list, or -1. */
  private int dayJoinedAfter(int day) {
    int at = day + 1;
    if (CalendarWords.joinsSpan(tokens, at) || CalendarWords.isAnd(tokens, at)) {
      at++;
      if (CalendarWords.weekday(tokens, at) != null) {
        at++;
      }
    } else if (!Gaps.dash(text, tokens, day)
        && !(Gaps.comma(text, tokens, day) && CalendarWords.isAnd(tokens, day + 2))) {
      return -1;
    }
    boolean anotherDay =
        words.isDay(at) && words.number(at) > words.number(day) && words.sameLine(day, at);
    return anotherDay && !words.isTime(at) && CalendarWords.month(tokens, at + 1) == 0 ? at : -1;
  }

  private void add(int first, int last, PartialDate start, PartialDate end) {
    if (start.exists() && end.exists()) {
      found.add(new DateMention(first, last, start, end, words.weekdayBefore(first), false));
      free = last + 1;
    }
  }
}
