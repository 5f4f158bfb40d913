package org.gapline.tagging.facts;

import org.gapline.codebook.pattern.Tokens;

/** Reads dates that are written in numbers: "2019-11-12", "12-14.11.2019", "on 14-15/11". */
final class NumericDates {

  private static final int DAYS = Numbers.DAYS;
  private static final int MONTHS = 12;

  private final DateWords words;
  private final String text;
  private final Tokens tokens;
  private final DateHabit habit;

  NumericDates(DateWords words, DateHabit habit) {
    this.words = words;
    this.text = words.text();
    this.tokens = words.tokens();
    this.habit = habit;
  }

  /** The date of which a number is the first, or the last day before the month; or null. */
  DateMention at(int i) {
    if (!words.isBare(i) || !words.isBare(i + 1)) {
      return null;
    }
    return Gaps.sameSeparator(text, tokens, i) && words.isBare(i + 2) ? full(i) : withoutYear(i);
  }

  private DateMention full(int i) {
    int a = words.number(i);
    int b = words.number(i + 1);
    int c = words.number(i + 2);
    boolean dayAndMonth = Math.max(a, b) <= DAYS && Math.min(a, b) <= MONTHS;
    if (words.isYear(i) && b <= MONTHS && c <= DAYS) {
      return mention(i, i + 2, new PartialDate(a, b, c), false);
    } else if (dayAndMonth && (words.isYear(i + 2) || words.isYearOfTwo(i + 2))) {
      c = words.year(i + 2);
      tellHabit(a, b);
      PartialDate date = b > MONTHS ? new PartialDate(c, a, b) : new PartialDate(c, b, a);
      boolean slashed = text.charAt(tokens.end(i)) != '.';
      return mention(i, i + 2, date, slashed && a <= MONTHS && b <= MONTHS && a != b);
    }
    return null;
  }

  /** "14-15/11": two days of a month in numbers are no fraction. */
  private DateMention withoutYear(int i) {
    boolean month = words.number(i + 1) >= 1 && words.number(i + 1) <= MONTHS;
    if (!month || !startsSpan(i) || !isSlash(i) || isSlash(i + 1)) {
      return null;
    }
    PartialDate last = new PartialDate(0, words.number(i + 1), words.number(i));
    return words.number(i) <= DAYS ? mention(i, i + 1, last, false) : null;
  }

  private boolean isSlash(int i) {
    return tokens.end(i) < text.length() && text.charAt(tokens.end(i)) == '/';
  }

  private boolean startsSpan(int last) {
    return words.isDay(last - 1)
        && Gaps.dash(text, tokens, last - 1)
        && words.number(last - 1) < words.number(last);
  }

  private void tellHabit(int a, int b) {
    if (a > MONTHS) {
      habit.sawDayFirst();
    } else if (b > MONTHS) {
      habit.sawMonthFirst();
    }
  }

  private DateMention mention(int first, int last, PartialDate date, boolean swappable) {
    boolean span = startsSpan(first) && words.number(first - 1) < date.day();
    int from = span ? first - 1 : first;
    PartialDate start =
        span ? new PartialDate(date.year(), date.month(), words.number(from)) : date;
    return date.exists()
        ? new DateMention(from, last, start, date, words.weekdayBefore(from), swappable)
        : null;
  }
}
