package org.gapline.tagging.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Days that a sentence tells by their names alone: "on Thursday", "from Monday to Wednesday". */
final class Weekdays {

  /** Words before a weekday that make it that of the event. */
  private static final Set<String> ON =
      WordList.of("on le el ce este last past jeudi pasado pasada of since from opened held");

  /** Words after it that say which one it is. */
  private static final Set<String> LAST = WordList.of("last dernier pasado ultimo");

  private static final Set<String> HABIT =
      WordList.of("every each next by until chaque cada proximo");

  private final Reading reading;

  Weekdays(Reading reading) {
    this.reading = reading;
  }

  /** First and last day of a span of weekdays in a sentence, by the day of publication; or null. */
  LocalDate[] span(Phrase phrase, LocalDate published) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      DayOfWeek from = undated(i);
      if (from == null) {
        continue;
      }
      DayOfWeek to = joined(i, phrase);
      if (to != null) {
        LocalDate start = monday(phrase, published, to).plusDays(from.getValue() - 1L);
        LocalDate end = start.with(TemporalAdjusters.nextOrSame(to));
        return new LocalDate[] {start, end};
      }
    }
    return null;
  }

  /** The day of a single weekday in a sentence, by the day of publication; or null. */
  LocalDate day(Phrase phrase, LocalDate published) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      DayOfWeek day = undated(i);
      if (day == null || !isMeant(i, phrase)) {
        continue;
      }
      if (phrase.has(Cue.LAST_WEEK)) {
        return monday(phrase, published, day).plusDays(day.getValue() - 1L);
      }
      return published.with(TemporalAdjusters.previousOrSame(day));
    }
    return null;
  }

  /** The Monday of the week that is meant. */
  private static LocalDate monday(Phrase phrase, LocalDate published, DayOfWeek last) {
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (phrase.has(Cue.LAST_WEEK)) {
      return monday.minusDays(7);
    }
    boolean over = !monday.plusDays(last.getValue() - 1L).isAfter(published);
    return over || phrase.has(Cue.THIS_WEEK) ? monday : monday.minusDays(7);
  }

  /** The weekday that a word names, unless a date goes with it. */
  private DayOfWeek undated(int i) {
    if (!reading.isCapitalized(i) && !"lmjvsd".contains(reading.word(i).substring(0, 1))) {
      return null;
    }
    DayOfWeek day = CalendarWords.weekday(reading.tokens(), i);
    if (day == null) {
      return null;
    }
    boolean short3 = reading.word(i).length() <= 4;
    return short3 || isDated(i + 1) || isDated(i - 1) ? null : day;
  }

  private boolean isDated(int i) {
    return i >= 0
        && i < reading.tokens().size()
        && (Character.isDigit(reading.word(i).charAt(0))
            || CalendarWords.month(reading.tokens(), i) > 0);
  }

  /** The weekday that "to", "and" or a dash joins to one, or null. */
  private DayOfWeek joined(int i, Phrase phrase) {
    if (Gaps.dash(reading.text(), reading.tokens(), i)) {
      return undated(i + 1);
    }
    boolean joins =
        CalendarWords.joinsSpan(reading.tokens(), i + 1)
            || CalendarWords.isAnd(reading.tokens(), i + 1);
    int at = i + 2;
    if (joins && CalendarWords.isArticle(reading.tokens(), at)) {
      at++;
    }
    return joins && at <= phrase.last() ? undated(at) : null;
  }

  private boolean isMeant(int i, Phrase phrase) {
    String before = i > phrase.first() ? reading.word(i - 1) : "";
    String after = i < phrase.last() ? reading.word(i + 1) : "";
    if (HABIT.contains(before)) {
      return false;
    }
    return ON.contains(before)
        || LAST.contains(after)
        || (reading.isCapitalized(i) && phrase.has(Cue.TAKES_PLACE) && !before.equals("the"));
  }
}
