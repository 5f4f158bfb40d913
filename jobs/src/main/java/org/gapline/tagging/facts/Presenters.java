package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who presents a strategy, report or tool to the public: who does so holds its launch. */
record Presenters(Reading reading, ActorLists actors, Clauses clauses) {

  private static final Set<String> PRESENTS =
      WordList.of(
          "presented presents released releases published publishes issued unveiled unveils presente",
          "presentent devoile devoilent publie publient presento presentaron presenta presentan",
          "publico publicaron presentado publicado difundio difundieron");

  /** How many sentences below the title tell who did. */
  private static final int SENTENCES = 2;

  /** How far behind the verb the strategy or report stands. */
  private static final int REACH = 12;

  /** Those who do what a verb of presenting says in the first sentences. */
  List<Actor> find() {
    List<Actor> found = new ArrayList<>();
    int opening = reading.opening();
    int last = Math.min(reading.phrases().size(), opening + SENTENCES);
    for (int p = opening; p < last && found.isEmpty(); p++) {
      found.addAll(of(reading.phrases().get(p)));
    }
    return found;
  }

  private List<Actor> of(Phrase phrase) {
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      if (PRESENTS.contains(reading.word(i))) {
        Phrase.CueMatch verb = new Phrase.CueMatch(Cue.ORGANIZES, i, i);
        int to = Math.min(phrase.last(), i + REACH);
        if (!clauses.isPassive(verb) && phrase.hasBetween(Cue.PRODUCT, i, to)) {
          return clauses.subjectsOf(phrase, verb, actors).stream()
              .filter(actor -> !actor.isGroup())
              .toList();
        }
      }
    }
    return List.of();
  }
}
