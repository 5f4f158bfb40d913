package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place where a text names somebody who can organize, attend or pay, alone or in a list.
 *
 * @param actor who is named
 * @param phrase the sentence
 * @param index index of the sentence
 * @param from first word of the list in which the name stands, or of the name
 * @param to last word of that list
 * @param place how many names of the list stand before it
 * @param others how many other names the list has
 */
record PartyMention(
    Actor actor, Phrase phrase, int index, int from, int to, int place, int others) {

  /** Small words that may stand between two names of a list. */
  private static final Set<String> GLUE =
      WordList.of(
          "and the of its by as well also or with to for from s et le la les l de des du par ou",
          "y e el los del");

  private static final Set<String> OF = WordList.of("of de del du des d");
  private static final Set<String> ARTICLES = WordList.of("the la le l los las");

  private static final int WIDEST_GAP = 4;

  /** All mentions of a text, in their order, but for what is told of other events. */
  static List<PartyMention> of(Reading reading, ActorLists actors) {
    List<PartyMention> mentions = new ArrayList<>();
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < phrases.size(); p++) {
      if (PartyFinder.isElsewhere(phrases, p)) {
        continue;
      }
      List<Actor> named = named(reading, phrases.get(p), actors);
      int first = 0;
      for (int i = 0; i < named.size(); i++) {
        if (i + 1 == named.size() || !goesOn(reading, named.get(i), named.get(i + 1))) {
          addList(named.subList(first, i + 1), phrases.get(p), p, mentions);
          first = i + 1;
        }
      }
    }
    return mentions;
  }

  /** The name by which somebody organizes or pays: that of the Government for an embassy. */
  String name() {
    return actor.asGovernment().name();
  }

  private static List<Actor> named(Reading reading, Phrase phrase, ActorLists actors) {
    List<Actor> named = new ArrayList<>();
    Actor before = null;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Actor actor = actors.at(i);
      if (actor != null) {
        if (before == null || !isPartOf(reading, before, actor)) {
          named.add(actor);
        }
        before = actor;
        i = Math.max(i, actor.last());
      }
    }
    return named;
  }

  /** "the Committee of the Organization": the one acts, and not the other. */
  private static boolean isPartOf(Reading reading, Actor part, Actor whole) {
    int next = part.last() + 1;
    if (next >= whole.first() || !OF.contains(reading.word(next))) {
      return false;
    }
    int name = next + 1;
    return name == whole.first()
        || (name + 1 == whole.first() && ARTICLES.contains(reading.word(name)));
  }

  private static boolean goesOn(Reading reading, Actor one, Actor next) {
    if (next.first() - one.last() > WIDEST_GAP) {
      return false;
    }
    for (int i = one.last() + 1; i < next.first(); i++) {
      if (!GLUE.contains(reading.word(i))) {
        return false;
      }
    }
    return true;
  }

  private static void addList(List<Actor> list, Phrase phrase, int p, List<PartyMention> into) {
    int from = list.get(0).first();
    int to = list.get(list.size() - 1).last();
    for (int i = 0; i < list.size(); i++) {
      into.add(new PartyMention(list.get(i), phrase, p, from, to, i, list.size() - 1));
    }
  }
}
