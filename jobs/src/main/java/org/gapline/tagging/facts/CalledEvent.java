package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/**
 * Tells of a sentence of a call whether it says when and where the event is held to which the call
 * invites: "its fourth congress, which will be held in Lima". A session on how to apply is none.
 */
final class CalledEvent {

  /** So far into the text a call says what it invites to. */
  private static final int EARLY = 6;

  /** Words of a line of the head at most. */
  private static final int LINE = 16;

  private static final Set<String> ASKING =
      WordList.of("information questions info informative informativa informativas");

  private static final Set<String> INVITING =
      WordList.of(
          "invites invite invited inviting seeks seeking solicits welcomes accepts apply",
          "invitent sollicite sollicitent recherche lance lancent candidater postuler",
          "invita invitan solicita solicitan busca buscan convoca convocan lanza lanzan postularse");

  /** Words of the time until which one may apply, or of the sheet itself. */
  private static final Set<String> LIMITS =
      WordList.of(
          "by before until till deadline deadlines closing close closes due posted published",
          "avant limite cloture publie publiee hasta antes cierre plazo publicado publicada limit");

  /** Words before a date in which such a word makes it one of these. */
  private static final int NEAR = 5;

  private final Reading reading;
  private final List<DateMention> dates;
  private final boolean titled;

  CalledEvent(Reading reading, List<DateMention> dates) {
    this.reading = reading;
    this.dates = dates;
    this.titled = TitlePhrases.of(reading).stream().anyMatch(title -> title.has(Cue.EVENT));
  }

  /** Whether the sentence says that of the event. */
  boolean isToldIn(Phrase phrase) {
    boolean dated = isDated(phrase);
    boolean line = dated && phrase.words() <= LINE && reading.indexOf(phrase) <= reading.opening();
    boolean held =
        phrase.has(Cue.TAKES_PLACE) || phrase.has(Cue.HELD) || phrase.has(Cue.LATER) || dated;
    boolean named = phrase.has(Cue.EVENT) || phrase.has(Cue.OBJECT) || line && titled;
    boolean called = phrase.has(Cue.CALL) || phrase.has(Cue.INVITED) || titled;
    called |= line || hasWord(phrase, INVITING);
    return held
        && named
        && called
        && reading.depth(reading.indexOf(phrase)) < EARLY
        && !phrase.isAside()
        && !phrase.has(Cue.OTHER_EVENT)
        && !hasWord(phrase, ASKING);
  }

  /** Whether a sentence holds a day or a span, and no time limit alone. */
  private boolean isDated(Phrase phrase) {
    for (DateMention date : dates) {
      boolean inside = date.first() >= phrase.first() && date.last() <= phrase.last();
      if (inside && (date.end().hasDay() || date.isSpan()) && !isLimit(date, phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLimit(DateMention date, Phrase phrase) {
    for (int i = Math.max(phrase.first(), date.first() - NEAR); i < date.first(); i++) {
      if (LIMITS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWord(Phrase phrase, Set<String> words) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (words.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }
}
