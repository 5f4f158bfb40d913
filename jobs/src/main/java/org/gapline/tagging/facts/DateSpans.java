package org.gapline.tagging.facts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.pattern.Tokens;

/** Joins dates that are written as the two ends of a span: "30 August to 1 September 2019". */
final class DateSpans {

  /** Days of an event at most: two dates further apart are two dates. */
  private static final int LONGEST = 31;

  /** So many words may stand between "between" and the first day: an article and a weekday. */
  private static final int BEFORE = 3;

  private static final Set<String> BETWEEN = WordList.of("between entre");

  private final String text;
  private final Tokens tokens;

  private DateSpans(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The dates, with those joined that are two ends of one span. */
  static List<DateMention> join(List<DateMention> dates, String text, Tokens tokens) {
    return new DateSpans(text, tokens).join(dates);
  }

  private List<DateMention> join(List<DateMention> dates) {
    List<DateMention> joined = new ArrayList<>();
    for (DateMention date : dates) {
      DateMention before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && joins(before, date)) {
        joined.set(joined.size() - 1, span(before, date));
      } else {
        joined.add(date);
      }
    }
    return joined;
  }

  private boolean joins(DateMention a, DateMention b) {
    if (a.isSpan() || a.end().hasDay() != b.start().hasDay() || b.last() - a.first() > 12) {
      return false;
    }
    int at = a.last() + 1;
    boolean and = false;
    if (at == b.first()) {
      if (!Gaps.dash(text, tokens, a.last())) {
        return false;
      }
    } else if (at + 1 == b.first() && CalendarWords.weekday(tokens, at) != null) {
      if (!Gaps.dash(text, tokens, a.last())) {
        return false;
      }
    } else {
      and = CalendarWords.isAnd(tokens, at);
      if (!and && !CalendarWords.joinsSpan(tokens, at)) {
        return false;
      }
      for (at++; at < b.first(); at++) {
        if (CalendarWords.weekday(tokens, at) == null && !CalendarWords.isArticle(tokens, at)) {
          return false;
        }
      }
    }
    return near(a, b, and && !isBetween(a) ? 1 : LONGEST);
  }

  /** Whether "between" stands before the first day, so that "and" leads to the last one. */
  private boolean isBetween(DateMention first) {
    for (int i = first.first() - 1; i >= Math.max(0, first.first() - BEFORE); i--) {
      if (BETWEEN.contains(tokens.folded(i))) {
        return true;
      }
      if (!CalendarWords.isArticle(tokens, i) && CalendarWords.weekday(tokens, i) == null) {
        return false;
      }
    }
    return false;
  }

  private static boolean near(DateMention a, DateMention b, int days) {
    DateMention span = span(a, b);
    if (!span.start().hasDay()) {
      return days > 1;
    }
    int year = span.end().hasYear() ? span.end().year() : 2001;
    DateMention dated = span.inYear(year);
    long apart = ChronoUnit.DAYS.between(dated.start().firstDay(), dated.end().firstDay());
    return apart > 0 && apart <= days;
  }

  private static DateMention span(DateMention a, DateMention b) {
    PartialDate end = b.end().hasYear() ? b.end() : b.end().inYear(a.end().year());
    PartialDate start = a.start();
    if (!start.hasYear() && end.hasYear()) {
      start = start.inYear(start.month() > end.month() ? end.year() - 1 : end.year());
    }
    return new DateMention(
        a.first(), b.last(), start, end, a.weekday(), a.swappable() || b.swappable());
  }
}
