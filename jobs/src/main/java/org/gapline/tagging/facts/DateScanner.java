package org.gapline.tagging.facts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.pattern.Tokens;

/**
 * Finds the dates in a text, in one pass over its words: "12-14 November 2019", "November 12–14,
 * 2019", "22, 23 and 24 May", "30 August to 1 September 2019", "2019-11-12", "12/11/2019",
 * "November 2019". French and Spanish names of months are read as well.
 */
final class DateScanner {

  private static final int DAYS = Numbers.DAYS;
  private static final int CENTURY = 2000;
  private static final int LAST_SHORT_YEAR = 49;

  private final String text;
  private final Tokens tokens;
  private final List<DateMention> found = new ArrayList<>();
  private final DateHabit habit = new DateHabit();

  /** Word after the last one of the date found last: words before it are not read again. */
  private int free;

  private DateScanner(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
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
      if (startsWithDigit(i)) {
        numeric(i);
      } else if (besideNumber(i)) {
        int month = CalendarWords.month(tokens, i);
        if (month > 0) {
          named(i, month);
        }
      } else if (followsIn(i)) {
        monthAlone(i);
      }
    }
  }

  private boolean besideNumber(int i) {
    return startsWithDigit(i + 1)
        || startsWithDigit(i - 1)
        || (startsWithDigit(i + 2) && CalendarWords.isOf(tokens, i + 1))
        || (startsWithDigit(i - 2) && CalendarWords.isOf(tokens, i - 1));
  }

  /** Whether "in" or "en" stands before a word. */
  private boolean followsIn(int i) {
    if (i == 0 || tokens.end(i - 1) - tokens.begin(i - 1) != 2) {
      return false;
    }
    char first = text.charAt(tokens.begin(i - 1));
    return (first == 'i' || first == 'e') && text.charAt(tokens.begin(i - 1) + 1) == 'n';
  }

  /** "in June": a month whose year stands elsewhere. */
  private void monthAlone(int word) {
    int month = CalendarWords.month(tokens, word);
    if (month > 0) {
      PartialDate date = new PartialDate(0, month, 0);
      add(word, word, date, date);
    }
  }

  private void named(int word, int month) {
    int lastDay = dayBefore(word);
    if (lastDay >= 0) {
      dayFirst(word, month, lastDay);
    } else if (isDay(word + 1) && closeUp(word) && !isTime(word + 1) && !isApostrophe(word + 1)) {
      monthFirst(word, month);
    } else {
      int yearAt = yearAfter(word);
      if (yearAt > 0) {
        PartialDate date = new PartialDate(year(yearAt), month, 0);
        int other = monthJoinedBefore(word);
        PartialDate start = new PartialDate(year(yearAt), other, 0);
        add(other > 0 ? word - 1 : word, yearAt, other > 0 ? start : date, date);
      }
    }
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
    int yearAt = yearAfter(word);
    int year = yearAt < 0 ? 0 : year(yearAt);
    habit.sawDayFirst();
    add(
        firstDay,
        Math.max(word, yearAt),
        new PartialDate(year, month, number(firstDay)),
        new PartialDate(year, month, number(lastDay)));
  }

  /** "November 12-14, 2019" and its kin. */
  private void monthFirst(int word, int month) {
    int firstDay = word + 1;
    int lastDay = firstDay;
    for (int i = dayJoinedAfter(lastDay); i >= 0; i = dayJoinedAfter(lastDay)) {
      lastDay = i;
    }
    int yearAt = yearAfter(lastDay);
    int year = yearAt < 0 ? 0 : year(yearAt);
    habit.sawMonthFirst();
    add(
        word,
        Math.max(lastDay, yearAt),
        new PartialDate(year, month, number(firstDay)),
        new PartialDate(year, month, number(lastDay)));
  }

  /** Index of the day that stands before the name of a month, or -1. */
  private int dayBefore(int word) {
    int at = CalendarWords.isOf(tokens, word - 1) ? word - 2 : word - 1;
    return at >= free && isDay(at) && closeUp(at) && closeUp(word - 1) ? at : -1;
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
    return at >= free && isDay(at) && number(at) < number(day) && sameLine(at, day) ? at : -1;
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
    boolean anotherDay = isDay(at) && number(at) > number(day) && sameLine(day, at);
    return anotherDay && !isTime(at) && CalendarWords.month(tokens, at + 1) == 0 ? at : -1;
  }

  /** Index of the year that stands after a word, or -1. */
  private int yearAfter(int word) {
    int at = CalendarWords.isOf(tokens, word + 1) ? word + 2 : word + 1;
    boolean near = at < tokens.size() && tokens.begin(at) - tokens.end(word) <= " del ".length();
    return near && (isYear(at) || isShortYear(at)) && sameLine(word, at) ? at : -1;
  }

  /** "12 Nov 24.", "June '18": two digits that end a line or a clause, or an apostrophe before. */
  private boolean isShortYear(int i) {
    if (!bare(i) || tokens.end(i) - tokens.begin(i) != 2 || number(i) > LAST_SHORT_YEAR) {
      return false;
    }
    char after = tokens.end(i) < text.length() ? text.charAt(tokens.end(i)) : '\n';
    boolean closed = after == '\n' || after == ')' || after == ']' || after == ';';
    boolean open = after == ' ' && tokens.end(i) + 1 < text.length();
    return isApostrophe(i) || closed || (open && text.charAt(tokens.end(i) + 1) == '(');
  }

  private boolean isApostrophe(int i) {
    char before = tokens.begin(i) == 0 ? ' ' : text.charAt(tokens.begin(i) - 1);
    return before == '\'' || before == '\u2019';
  }

  /** The year that a word writes in four digits or two. */
  private int year(int i) {
    int written = number(i);
    return tokens.end(i) - tokens.begin(i) == 2 ? CENTURY + written : written;
  }

  private void numeric(int i) {
    if (!Gaps.sameSeparator(text, tokens, i) || !bare(i) || !bare(i + 1) || !bare(i + 2)) {
      return;
    }
    int a = number(i);
    int b = number(i + 1);
    int c = number(i + 2);
    boolean dayAndMonth = Math.max(a, b) <= DAYS && Math.min(a, b) <= 12;
    if (isYear(i) && b <= 12 && c <= DAYS) {
      addDay(i, i + 2, new PartialDate(a, b, c), false);
    } else if (dayAndMonth && (isYear(i + 2) || isYearOfTwo(i + 2))) {
      c = year(i + 2);
      tellHabit(a, b);
      PartialDate date = b > 12 ? new PartialDate(c, a, b) : new PartialDate(c, b, a);
      boolean slashed = text.charAt(tokens.end(i)) != '.';
      addDay(i, i + 2, date, slashed && a <= 12 && b <= 12 && a != b);
    }
  }

  /** The last of three numbers, as in "04/07/18". */
  private boolean isYearOfTwo(int i) {
    int value = number(i);
    return tokens.end(i) - tokens.begin(i) == 2 && value > 0 && value <= LAST_SHORT_YEAR;
  }

  private void tellHabit(int a, int b) {
    if (a > 12) {
      habit.sawDayFirst();
    } else if (b > 12) {
      habit.sawMonthFirst();
    }
  }

  private void addDay(int first, int last, PartialDate date, boolean swappable) {
    int from = first;
    PartialDate start = date;
    if (isDay(first - 1) && Gaps.dash(text, tokens, first - 1) && number(first - 1) < date.day()) {
      from = first - 1;
      start = new PartialDate(date.year(), date.month(), number(from));
    }
    if (date.exists()) {
      found.add(new DateMention(from, last, start, date, weekdayBefore(from), swappable));
      free = last + 1;
    }
  }

  private void add(int first, int last, PartialDate start, PartialDate end) {
    if (start.exists() && end.exists()) {
      found.add(new DateMention(first, last, start, end, weekdayBefore(first), false));
      free = last + 1;
    }
  }

  private DayOfWeek weekdayBefore(int first) {
    DayOfWeek day = CalendarWords.weekday(tokens, first - 1);
    return day == null && CalendarWords.isArticle(tokens, first - 1)
        ? CalendarWords.weekday(tokens, first - 2)
        : day;
  }

  private boolean isDay(int i) {
    return Numbers.isDay(text, tokens, i);
  }

  private boolean isYear(int i) {
    return Numbers.isYear(text, tokens, i);
  }

  /** Whether a number is the hour of a time: "10:30", "5 p.m.". */
  private boolean isTime(int i) {
    char next = tokens.end(i) < text.length() ? text.charAt(tokens.end(i)) : ' ';
    return next == ':' && startsWithDigit(i + 1);
  }

  private boolean startsWithDigit(int i) {
    return i >= 0 && i < tokens.size() && Character.isDigit(text.charAt(tokens.begin(i)));
  }

  private boolean bare(int i) {
    return Numbers.isBare(text, tokens, i);
  }

  private int number(int i) {
    return Numbers.value(text, tokens, i);
  }

  /** Whether nothing but a blank, a point or a dash stands after a word. */
  private boolean closeUp(int i) {
    return Gaps.closeUp(text, tokens, i);
  }

  private boolean sameLine(int first, int last) {
    for (int k = tokens.end(first); k + 1 < tokens.begin(last); k++) {
      if (text.charAt(k) == '\n' && "\n\f".indexOf(text.charAt(k + 1)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
