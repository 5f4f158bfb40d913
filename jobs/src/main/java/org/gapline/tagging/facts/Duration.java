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

  private Duration() {}

  /** The days of the event, or 0 where nothing tells. */
  static int days(Reading reading) {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(NEAR_TOP, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      boolean early = reading.depth(p) < EARLY;
      for (Phrase.CueMatch cue : phrase.cues()) {
        if (cue.cue() == Cue.DAYS && cue.first() > phrase.first()) {
          int days = Numbers.spelled(reading.text(), reading.tokens(), cue.first() - 1);
          if (days > 0 && days <= LONGEST && ofEvent(reading, phrase, cue, early)) {
            return days;
          }
        }
      }
    }
    return 0;
  }

  private static boolean ofEvent(
      Reading reading, Phrase phrase, Phrase.CueMatch cue, boolean early) {
    boolean compound = reading.gapAfter(cue.first() - 1).equals("-");
    boolean beforeEvent = phrase.hasBetween(Cue.EVENT, cue.last(), cue.last() + 8);
    if (compound || beforeEvent) {
      return beforeEvent;
    }
    int before = cue.first() - 2;
    return before >= phrase.first()
        && LASTING.contains(reading.word(before))
        && (phrase.has(Cue.EVENT) || early && tellsOfHolding(phrase) || phrase.words() < NEAR_TOP);
  }

  private static boolean tellsOfHolding(Phrase phrase) {
    return phrase.has(Cue.TAKES_PLACE) || phrase.has(Cue.OPENS) || phrase.has(Cue.CLOSES);
  }
}
