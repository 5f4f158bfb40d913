package org.gapline.tagging.facts;

import java.util.Optional;

/** Finds the body in whose name a page begins: a line of its head that is nothing but its name. */
record Masthead(Reading reading, ActorLists actors) {

  /** How many lines of a page's head are looked at. */
  private static final int LINES = 4;

  /** The body whose name a line of the head is. */
  Optional<Actor> body() {
    for (int p = 0; p < Math.min(LINES, reading.phrases().size()); p++) {
      Phrase line = reading.phrases().get(p);
      Actor actor = actors.at(line.first());
      boolean whole = actor != null && actor.last() >= line.last();
      if (whole && isBody(actor) && line.label() == null) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  private static boolean isBody(Actor actor) {
    return (actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.BODY)
        && !Parties.deliberates(actor.name());
  }
}
