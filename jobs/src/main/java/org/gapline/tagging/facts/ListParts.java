package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** Tells in a list of actors who is only named with another one, and where the list is over. */
record ListParts(Reading reading) {

  /** Small words with which the list is over. */
  private static final Set<String> OVER =
      WordList.of(
          "who which that where when was were is are has have had will would while because",
          "since after before whose if held discussed took stressed said agreed qui que dont",
          "donde shut");

  private static final Set<String> OF = WordList.of("of de du des d del");
  private static final Set<String> ARTICLES = WordList.of("the its la le les l el los las sus su");

  /** Whether a list is over with a word. */
  boolean isOver(int i) {
    return OVER.contains(reading.word(i));
  }

  boolean isArticle(int i) {
    return ARTICLES.contains(reading.word(i));
  }

  /** Whether an actor is named to tell which one the last of those found is. */
  boolean isPart(Actor actor, List<Actor> found) {
    Actor before = found.isEmpty() ? null : found.get(found.size() - 1);
    return before != null && (belongsTo(actor.first(), before) || isOfOffice(actor, before));
  }

  /** "CICTE of the OAS": the second is named to tell whose body the first is. */
  private boolean belongsTo(int i, Actor before) {
    int of = i - 1;
    while (of > 0 && isArticle(of)) {
      of--;
    }
    return OF.contains(reading.word(of))
        && before.last() == of - 1
        && reading.gapAfter(of - 1).indexOf(',') < 0;
  }

  /** "IOM Jordan": the State tells which office of the body is meant. */
  private boolean isOfOffice(Actor actor, Actor before) {
    boolean beside = before.last() == actor.first() - 1;
    String gap = beside ? reading.gapAfter(before.last()) : "";
    return actor.isState()
        && before.kind() == Actor.Kind.ORGANIZATION
        && (gap.equals(" ") || gap.equals(") "));
  }
}
