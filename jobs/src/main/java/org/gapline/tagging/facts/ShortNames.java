package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads names that a text cuts short once it has given them: "the College" for the Police Staff
 * College of the masthead, "the Minister" where a ministry speaks. Such a name stands for the first
 * body of the document that bears the word.
 */
final class ShortNames {

  private static final Set<String> ARTICLES = WordList.of("the le la l el");
  private static final Set<String> MINISTERS = WordList.of("minister ministre ministro ministra");
  private static final Set<String> MINISTRIES =
      WordList.of("ministry ministere ministerio government gouvernement gobierno");
  private static final String MINISTRY = "ministry";

  private final Reading reading;
  private final ActorLists actors;

  /** Word for a kind of body to the first body that bears it. */
  private final Map<String, Actor> byWord = new HashMap<>();

  private boolean known;

  ShortNames(Reading reading, ActorLists actors) {
    this.reading = reading;
    this.actors = actors;
  }

  /** The body that a short name between two words stands for, or none. */
  List<Actor> find(int from, int to) {
    for (int i = from; i < to; i++) {
      if (ARTICLES.contains(reading.word(i)) && isShortName(i + 1)) {
        Actor actor = first(reading.word(i + 1));
        if (actor != null) {
          return List.of(actor);
        }
      }
    }
    return List.of();
  }

  /** A capitalised word for a kind of body that no name goes on with. */
  private boolean isShortName(int i) {
    String word = reading.word(i);
    boolean minister = MINISTERS.contains(word);
    return reading.isCapitalized(i)
        && (minister || (BodyNouns.has(word) && !reading.isCapitalized(i + 1)))
        && actors.at(i) == null;
  }

  private Actor first(String word) {
    if (!known) {
      known = true;
      collect();
    }
    return byWord.get(MINISTERS.contains(word) || MINISTRIES.contains(word) ? MINISTRY : word);
  }

  private void collect() {
    for (int i = reading.firstWord(); i <= reading.lastWord(); i++) {
      Actor actor = actors.at(i);
      if (actor != null) {
        for (int k = i; k <= actor.last(); k++) {
          String word = reading.word(k);
          if (MINISTRIES.contains(word) && actor.isState()) {
            byWord.putIfAbsent(MINISTRY, actor);
          } else if (BodyNouns.has(word) && !actor.isState()) {
            byWord.putIfAbsent(word, actor);
          }
        }
        i = Math.max(i, actor.last());
      }
    }
  }
}
