package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** How many days an event lasts, where the text says so: "a three-day workshop". */
final class Duration {

  private static final int NEAR_TOP = 12;
  private static final int EARLY = 4;
  private static final int LONGEST = 14;
  private static final Set<String> LASTING =
      WordList.of(
          "last lasted lasts over for spent of during ran de pendant durant durante duration duree duracion lapse after apres tras dure dura duro duraron dedicated");

  private static final Set<String> ONE = WordList.of("full half single whole entire");

  /** Words between those and the number: "over the next three days". */
  private static final Set<String> BETWEEN =
      WordList.of(
          "the next these following coming los las estos estas proximos proximas les des ces prochains");

  /** Words that open a sentence about what was done in some days. */
  private static final Set<String> WITHIN =
      WordList.of("in over during en pendant durant durante within");

  /** What fills the days of a gathering. */
  private static final Set<String> TALKS =
      WordList.of(
          "debate debates talks discussion discussions work deliberations exchanges sessions",
          "presentations lectures classes instruction lessons study debats travaux echanges cours",
          "seances trabajo trabajos sesiones deliberaciones clases discusiones intercambios");

  /** People are kept for days, events are not. */
  private static final Set<String> KEPT =
      WordList.of("held detained jailed kept custody imprisoned detenu detenue detenido retenido");

  private Duration() {}

  /** The days of the event, or 0 where nothing tells. */
  static int days(Reading reading) {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(NEAR_TOP, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      for (Phrase.CueMatch cue : phrase.cues()) {
        if (cue.cue() == Cue.DAYS && cue.first() > phrase.first()) {
          int days = number(reading, cue.first() - 1);
          if (days > 0 && days <= LONGEST && ofEvent(reading, phrase, cue, reading.depth(p))) {
            return days;
          }
        }
      }
    }
    return 0;
  }

  /** "three" or "3"; "full" and "half" make one day of it. */
  private static int number(Reading reading, int i) {
    return ONE.contains(reading.word(i)) ? 1 : Numbers.spelled(reading.text(), reading.tokens(), i);
  }

  private static boolean ofEvent(Reading reading, Phrase phrase, Phrase.CueMatch cue, int depth) {
    boolean compound = reading.gapAfter(cue.first() - 1).equals("-");
    boolean beforeEvent = isBefore(Cue.EVENT, phrase, cue);
    if (compound || beforeEvent) {
      return beforeEvent || isBefore(Cue.VISIT, phrase, cue) || isBefore(Cue.JOURNEY, phrase, cue);
    }
    if (depth < EARLY && (fillsDays(reading, phrase, cue) || opensSentence(reading, phrase, cue))) {
      return true;
    }
    int before = cue.first() - 2;
    return before >= phrase.first()
        && LASTING.contains(reading.word(before))
        && (namesEvent(phrase) || !isKept(reading, before) && isTold(phrase, depth));
  }

  private static boolean isTold(Phrase phrase, int depth) {
    return depth < EARLY && tellsOfHolding(phrase) || phrase.words() < NEAR_TOP;
  }

  private static boolean isBefore(Cue what, Phrase phrase, Phrase.CueMatch days) {
    return phrase.hasBetween(what, days.last(), days.last() + 8);
  }

  /** "three days of open debate". */
  private static boolean fillsDays(Reading reading, Phrase phrase, Phrase.CueMatch days) {
    if (!CalendarWords.isOf(reading.tokens(), days.last() + 1)) {
      return false;
    }
    int last = Math.min(phrase.last(), days.last() + 4);
    for (int i = days.last() + 2; i <= last; i++) {
      if (TALKS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Over the next three days, forty experts ...", "In two days the officers ...". */
  private static boolean opensSentence(Reading reading, Phrase phrase, Phrase.CueMatch days) {
    int i = days.first() - 2;
    while (i > phrase.first() && BETWEEN.contains(reading.word(i))) {
      i--;
    }
    return i == phrase.first() && WITHIN.contains(reading.word(i));
  }

  /** "had been held for nine days". */
  private static boolean isKept(Reading reading, int preposition) {
    return preposition > 0 && KEPT.contains(reading.word(preposition - 1));
  }

  private static boolean namesEvent(Phrase phrase) {
    return phrase.has(Cue.EVENT) || phrase.has(Cue.VISIT);
  }

  private static boolean tellsOfHolding(Phrase phrase) {
    return phrase.has(Cue.TAKES_PLACE) || phrase.has(Cue.OPENS) || phrase.has(Cue.CLOSES);
  }
}
