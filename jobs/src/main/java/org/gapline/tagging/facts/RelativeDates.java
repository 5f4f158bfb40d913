package org.gapline.tagging.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.gapline.tagging.DatePrecision;

/** Dates that follow from the date of publication: "today", "on Thursday", "last week". */
final class RelativeDates {

  private static final int ENOUGH_WITHOUT_EVENT = 3;

  /** The same where several days are told. */
  private static final int SPANS_WITHOUT_EVENT = 8;

  /** How much less "tomorrow" says after a first sentence, which tells what was today. */
  private static final int TO_COME = 20;

  /** What two days of the week say more than one. */
  private static final int SPAN = 8;

  /** How much less a month says than a day. */
  private static final int MONTH = 20;

  private final Reading reading;
  private final Published published;
  private final Weekdays weekdays;

  /** The day of publication as far as it is known. */
  private final PartialDate stamp;

  RelativeDates(Reading reading, List<DateMention> dates, Published published) {
    this.reading = reading;
    this.published = published;
    this.stamp = stamp(dates);
    this.weekdays = new Weekdays(reading);
  }

  /** The date that a sentence about an event tells in this way, or null. */
  DateCandidate of(Phrase phrase, int p) {
    boolean journey = phrase.has(Cue.VISIT) || phrase.has(Cue.JOURNEY);
    boolean event = phrase.has(Cue.EVENT) || journey || DateCandidates.tellsOfHolding(phrase);
    if (stamp.month() == 0 || !event && reading.depth(p) > SPANS_WITHOUT_EVENT) {
      return null;
    }
    PartialDate[] days = days(phrase);
    PartialDate day = days[0];
    boolean single = day != null && day.equals(days[1]);
    boolean vague = phrase.isHeading() || reading.depth(p) > ENOUGH_WITHOUT_EVENT;
    if (day == null || single && !event && vague) {
      return null;
    }
    int score = 15 - Math.min(20, reading.depth(p));
    score += event ? 15 : 0;
    score += phrase.has(Cue.EVENT) ? 5 : 0;
    score -= phrase.has(Cue.OTHER_EVENT) && !opensWithLastMonth(phrase) ? 30 : 0;
    score -= day.hasDay() ? 0 : MONTH;
    score += single ? 0 : SPAN;
    score -= phrase.has(Cue.TOMORROW) && reading.depth(p) > 0 ? TO_COME : 0;
    score -= phrase.isAside() ? 35 : 0;
    DateMention written = published.stamp();
    DayOfWeek weekday = written == null ? null : written.weekday();
    return new DateCandidate(null, day, days[1], weekday, phrase, score);
  }

  /** The date of publication; a dateline that lacks its year takes the one of the page. */
  private PartialDate stamp(List<DateMention> dates) {
    PartialDate known = published.date();
    DateMention written = published.stamp();
    if (known.hasYear() || written == null) {
      return known;
    }
    int year =
        new YearFinder(reading, dates, known).yearOf(written.end(), written.weekday()).year();
    PartialDate dated = written.end().inYear(year);
    return year != 0 && dated.exists() ? dated : written.end();
  }

  /** First and last day, the same where one day is told; null where none is. */
  private PartialDate[] days(Phrase phrase) {
    PartialDate[] numbered = CurrentMonth.days(reading, phrase, stamp);
    if (numbered != null) {
      return numbered;
    }
    if (stamp.precision() == DatePrecision.DAY) {
      LocalDate[] told = new WeekdayNumbers(reading).days(phrase, known());
      LocalDate[] span = told == null ? weekdays.span(phrase, known()) : told;
      if (span != null) {
        return new PartialDate[] {of(span[0]), of(span[1])};
      }
    }
    PartialDate day = day(phrase);
    return new PartialDate[] {day, day};
  }

  /** The day from which weekdays are counted: a digest of a week looks back from its end. */
  private LocalDate known() {
    LocalDate day = stamp.firstDay();
    return published.isOfWeek() ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : day;
  }

  private PartialDate day(Phrase phrase) {
    if (opensWithLastMonth(phrase)) {
      int month = stamp.month() == 1 ? 12 : stamp.month() - 1;
      return new PartialDate(stamp.month() == 1 ? stamp.year() - 1 : stamp.year(), month, 0);
    }
    if (phrase.has(Cue.THIS_MONTH)) {
      return new PartialDate(stamp.year(), stamp.month(), 0);
    }
    boolean today = phrase.has(Cue.TODAY) && !endsToday(phrase);
    boolean beside = phrase.has(Cue.YESTERDAY) || phrase.has(Cue.TOMORROW);
    if (stamp.precision() != DatePrecision.DAY) {
      return today ? stamp : beside ? new PartialDate(stamp.year(), stamp.month(), 0) : null;
    }
    LocalDate day = stamp.firstDay();
    if (today) {
      return of(day);
    } else if (beside) {
      return of(phrase.has(Cue.YESTERDAY) ? day.minusDays(1) : day.plusDays(1));
    }
    LocalDate lone = weekdays.day(phrase, known());
    if (lone != null) {
      return of(lone);
    }
    return phrase.has(Cue.LAST_WEEK) ? lastWeek(day) : null;
  }

  /** "from 3 May until today": the day is the end of a span that the text writes. */
  private boolean endsToday(Phrase phrase) {
    return phrase.cues().stream()
        .anyMatch(
            cue -> cue.cue() == Cue.TODAY && weekdays.isUntilBefore(cue.first() - 2, cue.first()));
  }

  /** "Last month we spent three days in Lima": the text begins with when it was. */
  private boolean opensWithLastMonth(Phrase phrase) {
    boolean opens = reading.depth(reading.indexOf(phrase)) < 2 && !phrase.isHeading();
    return opens && stamp.hasYear() && CurrentMonth.isLastMonth(reading, phrase);
  }

  /** The month of the week before, where that lies in one month. */
  private static PartialDate lastWeek(LocalDate day) {
    LocalDate monday = day.minusDays(7).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    boolean oneMonth = monday.getMonth() == monday.plusDays(6).getMonth();
    return oneMonth ? new PartialDate(monday.getYear(), monday.getMonthValue(), 0) : null;
  }

  private static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
