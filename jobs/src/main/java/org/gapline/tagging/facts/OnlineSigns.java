package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** Tells from the opening sentences whether an event was held over the network alone. */
final class OnlineSigns {

  private static final int NEAR_TOP = 10;

  /** Words that tell of a plan. */
  private static final Set<String> PLANNED =
      WordList.of(
          "agreed agree plan plans intend intends hope hopes decided convenu convenus prevoient",
          "decide acordaron acordo previeron preven decidieron");

  private final Reading reading;

  OnlineSigns(Reading reading) {
    this.reading = reading;
  }

  /** Whether a sentence says so of the event, and none that some were on site. */
  boolean isOnline() {
    boolean online = false;
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(reading.opening() + NEAR_TOP, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      if (phrase.has(Cue.HYBRID)) {
        return false;
      }
      boolean other = phrase.has(Cue.OTHER_EVENT) || phrase.isAside() || isToCome(phrase, p);
      online |= phrase.has(Cue.ONLINE) && !other;
    }
    return online;
  }

  /** "They agreed to meet online in May": what is planned below the opening sentences. */
  private boolean isToCome(Phrase phrase, int p) {
    boolean planned = false;
    for (int i = phrase.first(); i <= phrase.last() && reading.depth(p) > 1; i++) {
      planned |= PLANNED.contains(reading.word(i)) || SectionWords.FUTURE.contains(reading.word(i));
    }
    return planned;
  }

  /** Whether the title says so. */
  boolean isTitled() {
    return TitlePhrases.of(reading).stream().anyMatch(title -> title.has(Cue.ONLINE));
  }
}
