package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the bodies of people who are named with them: "Jane Roe (ICCT)", on a panel. */
record Affiliations(Reading reading, ActorLists actors) {

  private static final int LONGEST_PERSON = 4;

  /** Before a name in brackets these tell who made a picture or answers for the page. */
  private static final Set<String> CREDITS =
      WordList.of(
          "photo photos credit credits image images picture pictures copyright source author",
          "text by foto fotos imagen fuente texto credito creditos contact contacto auteur autor");

  /** The bodies that stand in brackets right after a person's name in a sentence. */
  List<Actor> find(Phrase phrase) {
    List<Actor> found = new ArrayList<>();
    for (int i = phrase.first() + 2; i <= phrase.last(); i++) {
      if (reading.before(i) == '(' && isPerson(phrase, i - 1)) {
        Actor actor = actors.at(i);
        if (actor != null && !actor.isState() && !actor.isGroup()) {
          found.add(actor);
        }
      }
    }
    return found;
  }

  /** Two to four capitalised words of which none belongs to the name of a body or a place. */
  private boolean isPerson(Phrase phrase, int last) {
    int first = last;
    while (first >= phrase.first() && last - first <= LONGEST_PERSON && isOfPerson(first)) {
      if (first < last && !reading.gapAfter(first).equals(" ")) {
        break;
      }
      first--;
    }
    int words = last - first;
    boolean credited = first >= phrase.first() && CREDITS.contains(reading.word(first));
    return words >= 2 && words <= LONGEST_PERSON && !credited;
  }

  private boolean isOfPerson(int i) {
    return reading.isCapitalized(i)
        && reading.nameAt(i) == null
        && reading.word(i).length() > 1
        && !BodyNouns.has(reading.word(i))
        && !CREDITS.contains(reading.word(i))
        && !reading.between(i, i).chars().allMatch(Character::isUpperCase);
  }
}
