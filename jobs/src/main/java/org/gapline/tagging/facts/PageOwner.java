package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/**
 * Finds who speaks as "we" in a document: the body named in its first lines, else in its last. The
 * owner of a site organized an event only where the text says that "we" did.
 */
record PageOwner(Reading reading, ActorLists actors) {

  private static final Set<String> WE = WordList.of("we nous nosotros");

  private static final int LINES = 4;

  /** How far before the verb "we" may stand. */
  private static final int NEAR = 3;

  private static final Set<String> OUR =
      WordList.of("our notre nos nuestro nuestra nuestros nuestras");

  /** The body that does what a verb says with "we" as its subject, or nothing. */
  List<Actor> find(Phrase phrase, Phrase.CueMatch verb) {
    for (int i = Math.max(phrase.first(), verb.first() - NEAR); i <= verb.first(); i++) {
      if (WE.contains(reading.word(i))) {
        return owner();
      }
    }
    return isFirstPerson(reading.word(verb.first())) ? owner() : List.of();
  }

  /** The body of which a part is named after some words: "organised by our Chair of Law". */
  List<Actor> ofPartAfter(int last) {
    boolean ours = last + 1 < reading.tokens().size() && OUR.contains(reading.word(last + 1));
    return ours ? owner() : List.of();
  }

  /** "avons organisé", "organizamos". */
  private boolean isFirstPerson(String verb) {
    return !reading.isEnglish()
        && (verb.equals("avons") || verb.equals("avions") || verb.endsWith("mos"));
  }

  private List<Actor> owner() {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(LINES, phrases.size()); p++) {
      List<Actor> found = bodyOf(phrases.get(p));
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (int p = phrases.size() - 1; p >= Math.max(0, phrases.size() - LINES); p--) {
      List<Actor> found = bodyOf(phrases.get(p));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Actor> bodyOf(Phrase line) {
    return actors.loose(line.first(), line.last()).stream()
        .filter(actor -> !actor.isState() && !actor.isGroup())
        .limit(1)
        .toList();
  }
}
