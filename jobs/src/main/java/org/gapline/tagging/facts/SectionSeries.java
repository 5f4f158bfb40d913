package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences that open the events of a series told in one text, one after the other: "The
 * first workshop was held in Tunis on 3-5 March. ... A second one followed in Dakar on 10-12 May."
 * Each must tell day and place, in the order of time, with something said about it.
 */
final class SectionSeries {

  private static final int OPENING = 14;
  private static final int REACH = 4;
  private static final int TELLING = 25;

  /** A day further on than this in the count below is in another month or later. */
  private static final int MONTHS = 12;

  private static final int DAYS = 31;

  private final DatedPhrases phrases;
  private final Reading reading;
  private final SeveralSigns signs;

  SectionSeries(DatedPhrases phrases, SeveralSigns signs) {
    this.phrases = phrases;
    this.reading = phrases.reading();
    this.signs = signs;
  }

  /** Indices of the opening sentences. */
  List<Integer> find() {
    List<Integer> opening = new ArrayList<>();
    int latest = Integer.MIN_VALUE;
    int year = 0;
    for (int p = signs.titles(); p < phrases.size(); p++) {
      if (phrases.isHeading(p) && SectionWords.LINKS.contains(phrases.firstWord(p))) {
        break;
      }
      if (!opens(p, opening.isEmpty())) {
        continue;
      }
      DateMention day = phrases.day(p);
      year = day.end().hasYear() ? day.end().year() : year;
      int at = (year * MONTHS + day.start().month()) * DAYS + day.start().day();
      if (at > latest) {
        opening.add(p);
      }
      latest = Math.max(latest, at);
    }
    return telling(opening);
  }

  private boolean opens(int p, boolean first) {
    if (phrases.isHeading(p)
        || phrases.day(p) == null
        || !phrases.namesPlace(p)
        || phrases.isFuture(p)
        || phrases.looksBack(p)) {
      return false;
    }
    boolean held = phrases.tellsOfHolding(p) && !isOfPart(p);
    return held && (first ? phrases.namesEvent(p) || isOneOfSeveral(p) : isOneOfSeveral(p))
        || signs.isOnSeveral() && opensWithDayAndPlace(p);
  }

  /** "the second session", "phase two": a part of one event. */
  private boolean isOfPart(int p) {
    Phrase phrase = phrases.get(p);
    for (int i = phrase.first(); i < phrases.day(p).first() && i < phrase.last(); i++) {
      if (SectionWords.ONE_OF_SEVERAL.contains(reading.word(i))
          && phrases.hasWord(SectionWords.NO_EVENTS, i + 1, Math.min(i + 2, phrase.last()))) {
        return true;
      }
    }
    return false;
  }

  /** "A second one", "another workshop", "the same course". */
  private boolean isOneOfSeveral(int p) {
    Phrase phrase = phrases.get(p);
    for (int i = phrase.first(); i < phrase.last() && i < phrase.first() + OPENING; i++) {
      if (SectionWords.ONE_OF_SEVERAL.contains(reading.word(i))) {
        int to = Math.min(phrase.last(), i + REACH);
        if (phrase.hasBetween(Cue.EVENT, i, to)
            || phrases.hasWord(SectionWords.STANDS_FOR_EVENT, i + 1, to)
            || reading.gapAfter(i).startsWith(",")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "In Bamako, on 11 and 12 February 2020, ...": where several events have been announced. */
  private boolean opensWithDayAndPlace(int p) {
    int to = Math.min(phrases.get(p).last(), phrases.get(p).first() + OPENING);
    return phrases.opensBlock(p)
        && phrases.day(p).last() <= to
        && phrases.namesPlace(phrases.get(p).first(), to)
        && !phrases.namesEvents(p);
  }

  /** The heading right above a sentence, or the sentence itself. */
  private int headOf(int p) {
    return p > signs.titles() && phrases.isHeading(p - 1) ? p - 1 : p;
  }

  /** Those of which something is said, after them or in them. */
  private List<Integer> telling(List<Integer> opening) {
    List<Integer> telling = new ArrayList<>();
    for (int o = 0; o < opening.size(); o++) {
      int next = o + 1 < opening.size() ? opening.get(o + 1) : phrases.size();
      int p = opening.get(o);
      if (signs.isOnSeveral()
          || phrases.get(p).words() >= TELLING
          || phrases.saySomething(p + 1, next)) {
        telling.add(headOf(p));
      }
    }
    return telling;
  }
}
