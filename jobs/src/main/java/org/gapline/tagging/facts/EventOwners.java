package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** Finds whose an event is by the name right beside it. */
record EventOwners(Reading reading, ActorLists actors) {

  /** Adjectives that may stand between an event and whose it is, in French and Spanish. */
  private static final Set<String> QUALITIES =
      WordList.of(
          "publique ordinaire extraordinaire annuelle annuel regionale regional conjointe virtuelle",
          "pleniere statutaire ouverte ouvert publica publico ordinaria ordinario extraordinaria",
          "extraordinario anual conjunta conjunto virtual plenaria plenario abierta abierto");

  /** "a workshop of the Office", "an open briefing of the Committee", "an OSCE meeting". */
  List<Actor> find(Phrase.CueMatch event) {
    int i = event.last() + 1;
    if (!reading.isEnglish() && QUALITIES.contains(nextWord(event.last()))) {
      i++;
    }
    if (CalendarWords.isOf(reading.tokens(), i) || nextWord(i - 1).equals("du")) {
      i += CalendarWords.isArticle(reading.tokens(), i + 1) || nextWord(i).equals("la") ? 2 : 1;
      Actor owner = i < reading.tokens().size() ? actors.at(i) : null;
      return isKnown(owner) ? List.of(owner) : List.of();
    }
    return ownersBefore(event);
  }

  private List<Actor> ownersBefore(Phrase.CueMatch event) {
    for (int i = event.first() - 1; i >= Math.max(0, event.first() - 3); i--) {
      Named name = reading.nameAt(i);
      if (name != null) {
        Actor owner = actors.at(name.first());
        boolean ends = owner != null && owner.last() < event.first();
        return isKnown(owner) && ends ? List.of(owner) : List.of();
      }
      if (reading.isCapitalized(i) || !reading.gapAfter(i).equals(" ") || isSmallWord(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isSmallWord(int i) {
    return reading.word(i).length() <= 3;
  }

  private static boolean isKnown(Actor actor) {
    return actor != null && actor.kind() == Actor.Kind.ORGANIZATION;
  }

  private String nextWord(int i) {
    return i + 1 < reading.tokens().size() ? reading.word(i + 1) : "";
  }
}
