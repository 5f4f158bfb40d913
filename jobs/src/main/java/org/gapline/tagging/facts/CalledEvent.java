package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Tells of a sentence of a call whether it says when and where the event is held to which the call
 * invites: "its fourth congress, which will be held in Lima". A session on how to apply is none.
 */
final class CalledEvent {

  /** So far into the text a call says what it invites to. */
  private static final int EARLY = 6;

  private static final Set<String> ASKING =
      WordList.of("information questions info informative informativa informativas");

  private static final Set<String> INVITING =
      WordList.of(
          "invites invite invited inviting seeks seeking solicits welcomes accepts apply",
          "invitent sollicite sollicitent recherche lance lancent candidater postuler",
          "invita invitan solicita solicitan busca buscan convoca convocan lanza lanzan postularse");

  private final Reading reading;
  private final boolean titled;

  CalledEvent(Reading reading) {
    this.reading = reading;
    this.titled = TitlePhrases.of(reading).stream().anyMatch(title -> title.has(Cue.EVENT));
  }

  /** Whether the sentence says that of the event. */
  boolean isToldIn(Phrase phrase) {
    boolean held = phrase.has(Cue.TAKES_PLACE) || phrase.has(Cue.HELD) || phrase.has(Cue.LATER);
    boolean named = phrase.has(Cue.EVENT) || phrase.has(Cue.OBJECT);
    boolean called = phrase.has(Cue.CALL) || phrase.has(Cue.INVITED) || titled;
    called |= hasWord(phrase, INVITING);
    return held
        && named
        && called
        && reading.depth(reading.indexOf(phrase)) < EARLY
        && !phrase.isAside()
        && !phrase.has(Cue.OTHER_EVENT)
        && !hasWord(phrase, ASKING);
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
