package org.gapline.tagging.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Finds the year of a day and month that stand without one: the same day elsewhere in the document,
 * the date of publication, the title, a year that the weekday confirms, the address of the page.
 */
final class YearFinder {

  /** Words of a line on rights at most. */
  private static final int RIGHTS = 12;

  private static final Set<String> AIMS =
      WordList.of("by until till before towards avant horizon ici jusqu hasta antes");

  private final Reading reading;
  private final List<DateMention> dates;
  private final PartialDate published;

  YearFinder(Reading reading, List<DateMention> dates, PartialDate published) {
    this.reading = reading;
    this.dates = dates;
    this.published = published;
  }

  /**
   * A year and where it is from.
   *
   * @param year the year, or 0 where nothing tells
   * @param fromUrl whether the address of the page alone tells it
   */
  record Found(int year, boolean fromUrl) {}

  /** The year of the last day of a date. */
  Found yearOf(DateCandidate candidate) {
    return yearOf(candidate.end(), candidate.start(), candidate.weekday());
  }

  /** The year of a single day. */
  Found yearOf(PartialDate day, DayOfWeek weekday) {
    return yearOf(day, day, weekday);
  }

  private Found yearOf(PartialDate end, PartialDate start, DayOfWeek weekday) {
    int year = ofSameDay(end);
    if (year == 0 && published.hasYear()) {
      year = nearPublication(end);
    }
    if (year == 0) {
      year = ofLoneYear();
    }
    if (year == 0) {
      year = ofHeadings(reading);
    }
    if (year == 0 && reading.around() != null) {
      year = ofHeadings(reading.around());
    }
    if (year == 0) {
      year = ofDatedHeadings();
    }
    if (year == 0 && weekday != null) {
      year = confirmedByWeekday(start, weekday);
    }
    if (year == 0) {
      year = ofEditions();
    }
    if (year == 0) {
      year = ofOtherDays();
    }
    if (year == 0) {
      year = ofRights();
    }
    if (year != 0) {
      return new Found(year, false);
    }
    PartialDate address = PageAddress.date(reading.document().metadata().sourceUrl());
    return new Found(address.year(), address.hasYear());
  }

  private int ofSameDay(PartialDate day) {
    for (DateMention date : dates) {
      boolean same = date.end().month() == day.month() && date.end().day() == day.day();
      if (same && date.end().hasYear()) {
        return date.end().year();
      }
    }
    return 0;
  }

  private int nearPublication(PartialDate day) {
    if (published.month() == 0) {
      return published.year();
    }
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int year = published.year() - 1; year <= published.year() + 1; year++) {
      PartialDate dated = day.inYear(year);
      if (dated.exists()) {
        long apart = ChronoUnit.DAYS.between(dated.firstDay(), published.firstDay());
        // Reports come after the event more often than announcements before it.
        long weight = apart >= 0 ? apart : -apart * 2;
        if (weight < least) {
          least = weight;
          best = year;
        }
      }
    }
    return best;
  }

  /** "(2023)": a year that is a line of its own, as a clipping has it at its end. */
  private int ofLoneYear() {
    for (Phrase phrase : reading.phrases()) {
      int i = phrase.first();
      if (phrase.words() == 1 && Numbers.isYear(reading.text(), reading.tokens(), i)) {
        return Years.value(reading, i);
      }
    }
    return 0;
  }

  private static int ofHeadings(Reading reading) {
    for (Phrase phrase : reading.phrases()) {
      if (phrase.isHeading() || phrase.blockIndex() == 0) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
          if (Years.isYear(reading, i) && !isAim(reading, phrase, i)) {
            return Years.value(reading, i);
          }
        }
      }
    }
    return 0;
  }

  /** "to have a unit by the end of 2024": the year until which something is to be done. */
  private static boolean isAim(Reading reading, Phrase phrase, int i) {
    for (int k = i - 1; k >= Math.max(phrase.first(), i - 4); k--) {
      if (AIMS.contains(reading.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** The year of a date in the title or the line over it: "Issue of September '23". */
  private int ofDatedHeadings() {
    for (Phrase phrase : reading.phrases().subList(0, Math.min(4, reading.phrases().size()))) {
      for (DateMention date : dates) {
        boolean inside = date.first() >= phrase.first() && date.last() <= phrase.last();
        if (inside && date.end().hasYear()) {
          return date.end().year();
        }
      }
    }
    return 0;
  }

  private int confirmedByWeekday(PartialDate start, DayOfWeek weekday) {
    for (int i = reading.firstWord(); i <= reading.lastWord(); i++) {
      if (Years.isYear(reading, i) && weekdayFits(start, weekday, Years.value(reading, i))) {
        return Years.value(reading, i);
      }
    }
    return 0;
  }

  private static boolean weekdayFits(PartialDate start, DayOfWeek weekday, int year) {
    try {
      LocalDate day = start.inYear(year).firstDay();
      return day.getDayOfWeek() == weekday;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  /** The year in which all other days lie that the page writes in full. */
  private int ofOtherDays() {
    int year = 0;
    for (DateMention date : dates) {
      boolean full =
          date.end().hasDay() && date.end().hasYear() && !Years.isOfInstrument(reading, date);
      if (full && year != 0 && date.end().year() != year) {
        return 0;
      }
      year = full ? date.end().year() : year;
    }
    return year;
  }

  /** "(c) News of Lima 2016", "© 1995-2021": the last year of the line on rights. */
  private int ofRights() {
    int year = 0;
    for (Phrase phrase : reading.phrases()) {
      boolean rights = phrase.words() <= RIGHTS && tellsOfRights(phrase);
      for (int i = phrase.first(); i <= phrase.last() && rights; i++) {
        year = Years.isYear(reading, i) ? Math.max(year, Years.value(reading, i)) : year;
      }
    }
    return year;
  }

  private boolean tellsOfRights(Phrase phrase) {
    boolean letter =
        reading.word(phrase.first()).equals("c") && reading.before(phrase.first()) == '(';
    boolean sign = reading.before(phrase.first()) == '\u00a9';
    for (int i = phrase.first(); i <= phrase.last() && !letter && !sign; i++) {
      sign = reading.word(i).equals("copyright") || reading.gapAfter(i).indexOf('\u00a9') >= 0;
    }
    return letter || sign;
  }

  /** A year that stands beside an event: "the 2019 edition", "its meeting of 2025". */
  private int ofEditions() {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(6, phrases.size()); p++) {
      int year = Years.besideEvent(reading, phrases.get(p));
      if (year != 0) {
        return year;
      }
    }
    return 0;
  }
}
