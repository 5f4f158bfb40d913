package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/**
 * Finds at whose seat people met: "gathered at the Secretariat of the League". Who opened its house
 * organized what nobody else is said to have organized.
 */
record Seats(Reading reading, ActorLists actors) {

  /** How far behind the verb the seat may stand. */
  private static final int REACH = 10;

  private static final Set<String> AT = WordList.of("at au a en");
  private static final Set<String> ARTICLES = WordList.of("the la le l el los");
  private static final Set<String> SEATS =
      WordList.of("headquarters seat premises secretariat siege locaux sede secretaria");

  /** The body at whose seat something is said to have been held, or none. */
  List<Actor> find(Phrase phrase, Phrase.CueMatch held) {
    int to = Math.min(phrase.last(), held.last() + REACH);
    for (int i = held.last() + 1; i < to; i++) {
      if (AT.contains(reading.word(i))) {
        Actor actor = atSeat(i + 1, to);
        if (actor != null && actor.kind() == Actor.Kind.ORGANIZATION && namesSeat(i, actor)) {
          return List.of(actor);
        }
      }
    }
    return List.of();
  }

  private boolean namesSeat(int from, Actor actor) {
    int end = Math.min(reading.tokens().size() - 1, actor.last() + 1);
    for (int i = from; i <= end; i++) {
      if (SEATS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the INTERPOL General Secretariat", "the headquarters of the Organization". */
  private Actor atSeat(int from, int to) {
    int i = from;
    while (i < to && (isSmall(i) || SEATS.contains(reading.word(i)))) {
      i++;
    }
    return actors.at(i);
  }

  private boolean isSmall(int i) {
    return ARTICLES.contains(reading.word(i))
        || CalendarWords.isOf(reading.tokens(), i)
        || reading.word(i).equals("du");
  }
}
