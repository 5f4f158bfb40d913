package org.gapline.tagging.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.tagging.DatePrecision;

/**
 * Weighs the dates of a document by what stands around them: rows, headings, datelines, sentences
 * that tell of an event, against lines about the publication, other events and other facts.
 */
final class DateCandidates {

  private static final Set<String> DATED_THINGS = Set.of("resolution", "resolutions", "decision");
  private static final int CLOSE = 8;

  private final Reading reading;
  private final List<DateMention> dates;
  private final Published published;
  private final int days;

  DateCandidates(Reading reading, List<DateMention> dates, Published published, int days) {
    this.reading = reading;
    this.dates = dates;
    this.published = published;
    this.days = days;
  }

  /** All candidates, those written and those that follow from the date of publication. */
  List<DateCandidate> all() {
    List<DateCandidate> candidates = new ArrayList<>();
    List<Phrase> phrases = reading.phrases();
    int next = 0;
    for (int p = 0; p < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      while (next < dates.size() && dates.get(next).first() <= phrase.last()) {
        DateMention date = dates.get(next++);
        if (date.first() >= phrase.first() && !published.isPublication(date)) {
          candidates.add(written(date, phrase, p));
        }
      }
      relative(phrase, p, candidates);
    }
    return candidates;
  }

  private DateCandidate written(DateMention date, Phrase phrase, int p) {
    int score = -Math.min(20, p);
    score += place(date, phrase, p);
    score += phrase.has(Cue.EVENT) ? 20 : 0;
    score += tellsOfHolding(phrase) ? 10 : 0;
    score += date.isSpan() ? 12 : 0;
    score += agreesWithDuration(date) ? 10 : 0;
    score -= date.start().hasDay() ? 0 : 15;
    score -= speaksOfOther(date, phrase, p) ? 30 : 0;
    score -= isDateOfThing(date) ? 60 : 0;
    return new DateCandidate(date, date.start(), date.end(), phrase, score);
  }

  private int place(DateMention date, Phrase phrase, int p) {
    Labels.Found label =
        p > 0 && Labels.of(reading, reading.phrases().get(p - 1)) != null
            ? aloneOr(Labels.of(reading, reading.phrases().get(p - 1)), phrase)
            : Labels.of(reading, phrase);
    if (label != null && label.label() == Labels.Label.DATE) {
      return 100;
    }
    if (published.isDateline(date)) {
      return date.isSpan() || !date.start().hasDay() ? 35 : -60;
    }
    if (phrase.isHeading()) {
      return p == 0 ? 40 : 15;
    }
    boolean line = phrase.words() - (date.last() - date.first() + 1) <= CLOSE;
    if (line && phrase.blockIndex() < CLOSE) {
      return date.isSpan() ? 40 : 20;
    }
    return date.first() - phrase.first() <= 1 ? 8 : 0;
  }

  private Labels.Found aloneOr(Labels.Found before, Phrase phrase) {
    return before.alone() ? before : Labels.of(reading, phrase);
  }

  private static boolean tellsOfHolding(Phrase phrase) {
    return phrase.has(Cue.ORGANIZES) || phrase.has(Cue.ORGANIZED_BY) || phrase.has(Cue.HELD);
  }

  private boolean agreesWithDuration(DateMention date) {
    return days > 1
        && date.isSpan()
        && date.start().month() == date.end().month()
        && date.end().day() - date.start().day() + 1 == days;
  }

  private boolean speaksOfOther(DateMention date, Phrase phrase, int p) {
    int from = p < 2 ? date.first() - CLOSE : phrase.first();
    return phrase.hasBetween(Cue.OTHER_EVENT, Math.max(from, phrase.first()), date.first())
        || phrase.hasBetween(Cue.OTHER_FACT, date.first() - CLOSE, date.first())
        || phrase.hasBetween(Cue.TOMORROW, date.first() - 2, date.first());
  }

  private boolean isDateOfThing(DateMention date) {
    for (int i = Math.max(0, date.first() - 4); i < date.first(); i++) {
      if (DATED_THINGS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  private void relative(Phrase phrase, int p, List<DateCandidate> candidates) {
    PartialDate stamp = stamp();
    if (stamp.month() == 0 || !(phrase.has(Cue.EVENT) || tellsOfHolding(phrase))) {
      return;
    }
    PartialDate day = relativeDay(phrase, stamp);
    if (day == null) {
      return;
    }
    int score = 30 - Math.min(20, p) + (phrase.has(Cue.EVENT) ? 5 : 0);
    score -= phrase.has(Cue.OTHER_EVENT) ? 30 : 0;
    score -= day.hasDay() ? 0 : 15;
    candidates.add(new DateCandidate(null, day, day, phrase, score));
  }

  /** The date of publication; the dateline without its year where it has none. */
  private PartialDate stamp() {
    PartialDate known = published.date();
    return known.hasYear() || published.stamp() == null ? known : published.stamp().end();
  }

  private PartialDate relativeDay(Phrase phrase, PartialDate stamp) {
    if (phrase.has(Cue.THIS_MONTH)) {
      return new PartialDate(stamp.year(), stamp.month(), 0);
    }
    if (stamp.precision() != DatePrecision.DAY) {
      boolean near = phrase.has(Cue.TODAY) || phrase.has(Cue.YESTERDAY) || phrase.has(Cue.TOMORROW);
      return near ? stamp : null;
    }
    LocalDate day = stamp.firstDay();
    if (phrase.has(Cue.TODAY)) {
      return of(day);
    } else if (phrase.has(Cue.YESTERDAY)) {
      return of(day.minusDays(1));
    } else if (phrase.has(Cue.TOMORROW)) {
      return of(day.plusDays(1));
    }
    DayOfWeek weekday = loneWeekday(phrase);
    if (weekday != null) {
      return of(day.with(TemporalAdjusters.previousOrSame(weekday)));
    }
    if (phrase.has(Cue.LAST_WEEK) && day.minusDays(13).getMonth() == day.minusDays(7).getMonth()) {
      return new PartialDate(day.minusDays(7).getYear(), day.minusDays(7).getMonthValue(), 0);
    }
    return null;
  }

  private static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The day of the week after "on", where no date goes with it; or null. */
  private DayOfWeek loneWeekday(Phrase phrase) {
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      if (reading.word(i - 1).equals("on") && reading.isCapitalized(i)) {
        DayOfWeek day = CalendarWords.weekday(reading.tokens(), i);
        boolean dated = i < phrase.last() && Character.isDigit(reading.word(i + 1).charAt(0));
        if (day != null && !dated && CalendarWords.month(reading.tokens(), i + 1) == 0) {
          return day;
        }
      }
    }
    return null;
  }
}
