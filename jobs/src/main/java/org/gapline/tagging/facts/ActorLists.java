package org.gapline.tagging.facts;

import java.util.List;

/** Reads lists of actors where rules expect them. */
final class ActorLists {

  private static final int LONGEST_NAME = 16;

  private final Reading reading;
  private final ActorReader actors;
  private final ListParts parts;

  ActorLists(Reading reading, ActorReader actors) {
    this.reading = reading;
    this.actors = actors;
    this.parts = new ListParts(reading);
  }

  /** The actor that begins at a word, or null. */
  Actor at(int i) {
    return actors.at(i);
  }

  /** The actor that ends right before a word, "representative" or a title between, or null. */
  Actor endingBefore(int from, int verb, int near) {
    for (int i = Math.max(from, verb - LONGEST_NAME); i < verb; i++) {
      Actor actor = actors.at(i);
      if (actor != null) {
        if (actor.last() >= verb - near && actor.last() < verb) {
          return actor;
        }
        i = actor.last();
      }
    }
    return null;
  }

  /** The actor that ends with a hyphen before a word: "EU-funded", "Norwegian-funded". */
  List<Actor> beforeHyphen(int verb) {
    Named name = reading.nameAt(verb - 1);
    Actor actor = name == null ? null : actors.meant(name);
    return actor == null ? List.of() : List.of(actor);
  }

  /** The first actor between two words, or null. */
  Actor first(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (actors.at(i) != null) {
        return actors.at(i);
      }
    }
    return null;
  }

  /** The actors of a list that begins right here, an article before it at most. */
  List<Actor> immediate(int from, int to) {
    int i = from;
    while (i <= to && i < from + 3 && actors.at(i) == null && parts.isArticle(i)) {
      i++;
    }
    return i <= to && actors.at(i) != null ? strict(i, to) : List.of();
  }

  /** The actors of a list of organizers or donors that begins at a word: nothing else in it. */
  List<Actor> strict(int from, int to) {
    return new StrictList(reading, actors, parts).read(from, to);
  }

  /** The actors between two words, whatever stands between them, places and subjects left out. */
  List<Actor> loose(int from, int to) {
    return new LooseList(reading, actors, parts).read(from, to);
  }
}
