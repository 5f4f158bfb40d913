package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** Tells by the words around a date that it is that of another event or of something else. */
final class OtherDates {

  private static final Set<String> DATED_THINGS = Set.of("resolution", "resolutions", "decision");

  /** What gatherings are about, and what happens on one day. */
  private static final Set<String> SUBJECTS =
      WordList.of("attack attacks bomb bombing attentat attentats atentado atentados");

  private static final int CLOSE = 8;

  /** Words from an event to the day that stands after it as part of its name. */
  private static final int BESIDE = 5;

  /** Months between the first and the last one of an event at most. */
  private static final int LONGEST = 4;

  private static final int MONTHS = 12;

  /** So far into the text the event has been told of. */
  private static final int UNDER_WAY = 5;

  /** Lines of a calendar at least. */
  private static final int FEWEST = 3;

  private final Reading reading;
  private final List<DateMention> dates;

  OtherDates(Reading reading, List<DateMention> dates) {
    this.reading = reading;
    this.dates = dates;
  }

  /** Whether the words before a date speak of another event, of what is to come or of a fact. */
  boolean speaksOfOther(DateMention date, Phrase phrase, int depth) {
    int from = depth < 2 ? date.first() - CLOSE : phrase.first();
    return phrase.hasBetween(Cue.OTHER_EVENT, Math.max(from, phrase.first()), date.first())
        || (depth > 1 && phrase.hasBetween(Cue.LATER, phrase.first(), date.first()))
        || speaksOfFact(date, phrase)
        || phrase.hasBetween(Cue.OTHER_DAY, phrase.first(), phrase.last())
        || phrase.hasBetween(Cue.TOMORROW, date.first() - 2, date.first());
  }

  /** A fact stands before the date, and not as the subject or the outcome of a gathering. */
  private boolean speaksOfFact(DateMention date, Phrase phrase) {
    if (!phrase.hasBetween(Cue.OTHER_FACT, date.first() - CLOSE, date.first())) {
      return false;
    }
    if (phrase.has(Cue.EVENT) && phrase.has(Cue.CLOSES)) {
      return false;
    }
    return phrase.cues().stream()
        .anyMatch(
            cue ->
                cue.cue() == Cue.OTHER_FACT
                    && cue.first() >= date.first() - CLOSE
                    && cue.last() <= date.first()
                    && !isSubject(cue, date, phrase));
  }

  /** "a workshop on attacks on 3 May": what the gathering was about; attacks last no days. */
  private boolean isSubject(Phrase.CueMatch fact, DateMention date, Phrase phrase) {
    if (!SUBJECTS.contains(reading.word(fact.first()))) {
      return false;
    }
    boolean about =
        phrase.hasBetween(Cue.EVENT, Math.max(phrase.first(), fact.first() - 8), fact.first());
    boolean held = phrase.hasBetween(Cue.TAKES_PLACE, fact.last(), date.first());
    boolean of = CalendarWords.isOf(reading.tokens(), date.first() - 1);
    return !of && (about || date.isSpan() || held && phrase.has(Cue.EVENT));
  }

  /**
   * "brought those of the Harare workshop of 3 May together on 9 June": a day that stands after an
   * event as part of its name, beside another day.
   */
  boolean isPast(DateMention date, Phrase phrase) {
    int of = date.first() - 1;
    return CalendarWords.isOf(reading.tokens(), of)
        && phrase.hasBetween(Cue.EVENT, Math.max(phrase.first(), of - BESIDE), of - 1)
        && dates.stream().anyMatch(other -> other != date && isIn(phrase, other));
  }

  /** Whether it spans so many months that it is the life of a project and no event. */
  static boolean isPeriod(DateMention date) {
    if (!date.isSpan() || date.end().month() == 0) {
      return false;
    }
    int years = date.end().year() - (date.start().hasYear() ? date.start().year() : 0);
    int months = MONTHS * (date.start().hasYear() ? years : 0);
    return months + date.end().month() - date.start().month() > LONGEST;
  }

  /** Whether the sentence is several lines of a calendar, none of them on the event reported. */
  boolean isInCalendar(Phrase phrase, int depth) {
    long days = dates.stream().filter(date -> isIn(phrase, date) && date.end().hasDay()).count();
    long events = phrase.cues().stream().filter(cue -> cue.cue() == Cue.EVENT).count();
    return depth >= UNDER_WAY && days >= FEWEST && events >= FEWEST;
  }

  private static boolean isIn(Phrase phrase, DateMention other) {
    return other.first() >= phrase.first() && other.last() <= phrase.last();
  }

  /** Whether a date is that of a resolution. */
  boolean isDateOfThing(DateMention date) {
    for (int i = Math.max(0, date.first() - 4); i < date.first(); i++) {
      if (DATED_THINGS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }
}
