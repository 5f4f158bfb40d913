package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
  private final RelativeDates relative;

  DateCandidates(Reading reading, List<DateMention> dates, Published published, int days) {
    this.reading = reading;
    this.dates = dates;
    this.published = published;
    this.days = days;
    this.relative = new RelativeDates(reading, published);
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
      DateCandidate told = relative.of(phrase, p);
      if (told != null) {
        candidates.add(told);
      }
    }
    return candidates;
  }

  private DateCandidate written(DateMention date, Phrase phrase, int p) {
    int score = -Math.min(20, p);
    score += place(date, phrase, p);
    score += phrase.has(Cue.EVENT) || phrase.has(Cue.VISIT) ? 20 : 0;
    score += tellsOfHolding(phrase) ? 10 : 0;
    score += date.isSpan() ? 12 : 0;
    score += agreesWithDuration(date) ? 10 : 0;
    score -= date.start().hasDay() ? 0 : 15;
    score -= speaksOfOther(date, phrase, p) ? 30 : 0;
    score -= isDateOfThing(date) ? 60 : 0;
    return new DateCandidate(date, date.start(), date.end(), date.weekday(), phrase, score);
  }

  private int place(DateMention date, Phrase phrase, int p) {
    Labels.Found label =
        p > 0 && reading.phrases().get(p - 1).label() != null
            ? aloneOr(reading.phrases().get(p - 1).label(), phrase)
            : phrase.label();
    if (label != null && label.label() == Labels.Label.DATE) {
      return 100;
    }
    if (published.isDateline(date)) {
      return date.isSpan() || !date.start().hasDay() ? 35 : -60;
    }
    if (phrase.isHeading()) {
      return p == 0 ? 40 : 15;
    }
    if (isLine(date, phrase)) {
      return date.isSpan() ? 40 : 20;
    }
    return date.first() - phrase.first() <= 1 ? 8 : 0;
  }

  /** A line of a place and a date near the top, and no sentence. */
  private boolean isLine(DateMention date, Phrase phrase) {
    boolean whole =
        reading.tokens().begin(phrase.first()) <= phrase.block().span().begin() + 2
            && reading.tokens().end(phrase.last()) >= phrase.block().span().end() - 2;
    return whole
        && phrase.blockIndex() < CLOSE
        && phrase.words() - (date.last() - date.first() + 1) <= CLOSE
        && reading.after(phrase.last()) != '.';
  }

  private Labels.Found aloneOr(Labels.Found before, Phrase phrase) {
    return before.alone() ? before : phrase.label();
  }

  static boolean tellsOfHolding(Phrase phrase) {
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
        || phrase.hasBetween(Cue.OTHER_DAY, phrase.first(), phrase.last())
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
}
