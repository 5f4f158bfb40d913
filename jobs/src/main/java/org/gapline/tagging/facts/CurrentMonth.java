package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Days that are told by their number and the month of publication: "from 10 to 12 of this month",
 * "du 3 au 5 courant", "del 10 al 12 de los corrientes", "on the 12th of last month".
 */
final class CurrentMonth {

  /** Words of which one alone names the month of publication after a day. */
  private static final Set<String> CURRENT =
      WordList.of("inst instant courant corriente corrientes actual");

  private static final Set<String> MONTH = WordList.of("month mois mes");

  private static final Set<String> THIS =
      WordList.of("this current present ce courant cours presente este curso actual corriente");

  private static final Set<String> LAST = WordList.of("last dernier passe pasado");

  /** Small words between a day and the month. */
  private static final Set<String> BETWEEN = WordList.of("of the de del du los le el d en au");

  /** Words from the day to the last word for the month. */
  private static final int WINDOW = 6;

  private CurrentMonth() {}

  /** First and last day that a sentence tells in this way, or null. */
  static PartialDate[] days(Reading reading, Phrase phrase, PartialDate published) {
    if (published.month() == 0) {
      return null;
    }
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (!Numbers.isDay(reading.text(), reading.tokens(), i)) {
        continue;
      }
      int back = monthsBack(reading, phrase, i);
      if (back >= 0) {
        return days(reading, phrase, i, earlier(published, back));
      }
    }
    return null;
  }

  /** Whether a sentence begins with the month before the publication. */
  static boolean isLastMonth(Reading reading, Phrase phrase) {
    int last = Math.min(phrase.last(), phrase.first() + 3);
    for (int i = phrase.first(); i < last; i++) {
      String word = reading.word(i);
      String next = reading.word(i + 1);
      if (LAST.contains(word) && MONTH.contains(next)
          || MONTH.contains(word) && LAST.contains(next)) {
        return true;
      }
    }
    return false;
  }

  /** 0 where the month of publication is told after a day, 1 for the one before, else -1. */
  private static int monthsBack(Reading reading, Phrase phrase, int day) {
    boolean month = false;
    boolean current = false;
    boolean last = false;
    for (int i = day + 1; i <= Math.min(phrase.last(), day + WINDOW); i++) {
      String word = reading.word(i);
      boolean told = MONTH.contains(word) || THIS.contains(word) || LAST.contains(word);
      if (!told && !BETWEEN.contains(word) && !CURRENT.contains(word)) {
        break;
      }
      month |= MONTH.contains(word);
      last |= LAST.contains(word);
      current |= THIS.contains(word);
      if (CURRENT.contains(word) && !month) {
        return 0;
      }
    }
    return !month ? -1 : last ? 1 : current ? 0 : -1;
  }

  private static PartialDate earlier(PartialDate published, int months) {
    int month = published.month() - months;
    int year = published.hasYear() && month == 0 ? published.year() - 1 : published.year();
    return new PartialDate(year, month == 0 ? 12 : month, 0);
  }

  private static PartialDate[] days(Reading reading, Phrase phrase, int last, PartialDate month) {
    int first = dayBefore(reading, phrase, last);
    PartialDate start = day(reading, first < 0 ? last : first, month);
    PartialDate end = day(reading, last, month);
    return start.exists() && end.exists() ? new PartialDate[] {start, end} : null;
  }

  private static PartialDate day(Reading reading, int i, PartialDate month) {
    int day = Numbers.value(reading.text(), reading.tokens(), i);
    return new PartialDate(month.year(), month.month(), day);
  }

  /** Index of the first day of a span that ends with a day, or -1. */
  private static int dayBefore(Reading reading, Phrase phrase, int last) {
    int at = last - 1;
    if (!Gaps.dash(reading.text(), reading.tokens(), at)) {
      while (at > phrase.first() && CalendarWords.isArticle(reading.tokens(), at)) {
        at--;
      }
      boolean joined =
          CalendarWords.joinsSpan(reading.tokens(), at)
              || CalendarWords.isAnd(reading.tokens(), at);
      if (!joined) {
        return -1;
      }
      at--;
    }
    boolean day = at >= phrase.first() && Numbers.isDay(reading.text(), reading.tokens(), at);
    return day && value(reading, at) < value(reading, last) ? at : -1;
  }

  private static int value(Reading reading, int i) {
    return Numbers.value(reading.text(), reading.tokens(), i);
  }
}
