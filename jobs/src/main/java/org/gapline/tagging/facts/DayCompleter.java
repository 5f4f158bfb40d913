package org.gapline.tagging.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.gapline.document.DocumentFlag;
import org.gapline.tagging.DatePrecision;

/**
 * Completes the one day that is told of an event: by its duration, by another sentence that tells
 * of its opening or end, by "until Friday".
 */
final class DayCompleter {

  /** Days between opening and end of an event at most. */
  private static final int LONGEST = 14;

  /** Sentences of the text in which it is said from when or until when the event goes on. */
  private static final int UNDER_WAY = 6;

  /** Words between a day and the word that says that something closed on it. */
  private static final int CLOSE = 8;

  /** So many words after a day say that it goes on until today. */
  private static final int UNTIL_TODAY = 4;

  private final Reading reading;
  private final Published published;
  private final int days;
  private final List<DateCandidate> candidates;

  /**
   * @param days how many days the event lasts, or 0
   * @param candidates all dates of the document
   */
  DayCompleter(Reading reading, Published published, int days, List<DateCandidate> candidates) {
    this.reading = reading;
    this.published = published;
    this.days = days;
    this.candidates = candidates;
  }

  /** First and last day of an event of which one date is told. */
  EventDate complete(DateCandidate best, LocalDate start, LocalDate end, Set<DocumentFlag> flags) {
    if (best.isSpan()) {
      return EventDate.days(start, end, flags);
    }
    LocalDate other = otherInSentence(best, start);
    boolean closes = best.phrase().has(Cue.CLOSES) && !best.phrase().has(Cue.OPENS);
    if (other == null && days <= 1) {
      other = closes ? opening(end) : end(best, start);
    }
    if (other != null) {
      boolean before = other.isBefore(start);
      return EventDate.days(before ? other : start, before ? end : other, flags);
    }
    if (days > 1) {
      return closes
          ? EventDate.days(end.minusDays(days - 1L), end, flags)
          : EventDate.days(start, start.plusDays(days - 1L), flags);
    }
    boolean endOnly = closes && days == 0 && isNearClose(best);
    return EventDate.days(endOnly ? null : start, end, flags);
  }

  /** Whether it is the day itself of which the sentence says that something closed on it. */
  private static boolean isNearClose(DateCandidate best) {
    if (best.isRelative()) {
      return true;
    }
    DateMention day = best.mention();
    return best.phrase().hasBetween(Cue.CLOSES, day.first() - CLOSE, day.last() + CLOSE);
  }

  /** The day on which another sentence says that the event began; or null. */
  private LocalDate opening(LocalDate end) {
    for (DateCandidate told : candidates) {
      if (isEarly(told) && told.phrase().has(Cue.OPENS)) {
        LocalDate day = day(told, end);
        if (day != null && day.isBefore(end) && near(day, end)) {
          return day;
        }
      }
    }
    return null;
  }

  /** The day until which another sentence says that the event goes on; or null. */
  private LocalDate end(DateCandidate best, LocalDate start) {
    LocalDate weekday = untilToday(best, start);
    if (weekday == null) {
      weekday = lastDay(start);
    }
    if (weekday != null) {
      return weekday;
    }
    for (DateCandidate told : candidates) {
      if (isEarly(told) && told != best && endsOn(told)) {
        LocalDate day = day(told, start);
        if (day != null && day.isAfter(start) && near(start, day)) {
          return day;
        }
      }
    }
    return null;
  }

  /** "from 3 May until today": the day of publication is the last one. */
  private LocalDate untilToday(DateCandidate best, LocalDate start) {
    PartialDate stamp = published.date();
    boolean told = !best.isRelative() && stamp.precision() == DatePrecision.DAY;
    if (!told || !stamp.firstDay().isAfter(start) || !near(start, stamp.firstDay())) {
      return null;
    }
    int after = best.mention().last() + 1;
    boolean until = best.phrase().hasBetween(Cue.TODAY, after, after + UNTIL_TODAY);
    return until && new Weekdays(reading).isUntilBefore(after, after + UNTIL_TODAY)
        ? stamp.firstDay()
        : null;
  }

  /** Whether it is said of an event in the first sentences, and of no other one. */
  private boolean isEarly(DateCandidate told) {
    Phrase phrase = told.phrase();
    return !told.isSpan()
        && told.end().hasDay()
        && reading.depth(reading.indexOf(phrase)) < UNDER_WAY
        && !phrase.isAside()
        && !phrase.isHeading()
        && !speaksOfOther(told);
  }

  /** Whether what stands before a day speaks of another event or of something else. */
  private static boolean speaksOfOther(DateCandidate told) {
    Phrase phrase = told.phrase();
    int last = told.isRelative() ? phrase.last() : told.mention().first();
    return phrase.hasBetween(Cue.OTHER_EVENT, phrase.first(), last)
        || phrase.hasBetween(Cue.OTHER_FACT, phrase.first(), last);
  }

  /** "It ends tomorrow", "It lasts until 15 May". */
  private static boolean endsOn(DateCandidate told) {
    Phrase phrase = told.phrase();
    if (told.isRelative()) {
      return phrase.has(Cue.TOMORROW) && phrase.has(Cue.ENDS_LATER);
    }
    int first = told.mention().first();
    return phrase.hasBetween(Cue.ENDS_LATER, Math.max(phrase.first(), first - 6), first);
  }

  private static LocalDate day(DateCandidate told, LocalDate other) {
    PartialDate day = told.end().hasYear() ? told.end() : told.end().inYear(other.getYear());
    return day.exists() ? day.firstDay() : null;
  }

  private static boolean near(LocalDate start, LocalDate end) {
    return ChronoUnit.DAYS.between(start, end) <= LONGEST;
  }

  /** "It will last until Friday": the last day of what is under way on the dateline; or null. */
  private LocalDate lastDay(LocalDate start) {
    PartialDate stamp = published.date();
    if (stamp.precision() != DatePrecision.DAY || stamp.firstDay().isBefore(start)) {
      return null;
    }
    Weekdays weekdays = new Weekdays(reading);
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < phrases.size() && reading.depth(p) < UNDER_WAY; p++) {
      LocalDate last = weekdays.end(phrases.get(p), stamp.firstDay());
      if (last != null && last.isAfter(start) && near(start, last)) {
        return last;
      }
    }
    return null;
  }

  /** "opened on 3 May and ended on 5 May": the other day in a sentence that tells both; or null. */
  private LocalDate otherInSentence(DateCandidate best, LocalDate day) {
    Phrase phrase = best.phrase();
    if (!phrase.has(Cue.CLOSES) || !(phrase.has(Cue.OPENS) || phrase.has(Cue.SINCE))) {
      return null;
    }
    int beside = NextDay.in(reading, phrase);
    if (beside != 0) {
      return day.plusDays(beside);
    }
    for (DateCandidate other : candidates) {
      if (other.phrase() == phrase && other != best && !other.isSpan() && other.end().hasDay()) {
        LocalDate dated = day(other, day);
        if (dated != null && !dated.equals(day) && near(dated, day) && near(day, dated)) {
          return dated;
        }
      }
    }
    return null;
  }
}
