package org.gapline.tagging.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Guesses an organizer where no sentence names one. */
record OrganizerGuess(Reading reading, ActorLists actors) {

  /**
   * The first body of the title, else the one that is named most often, if three times at least.
   */
  Optional<Actor> find() {
    for (Phrase title : TitlePhrases.of(reading)) {
      for (Actor actor : actors.loose(title.first(), title.last())) {
        if (actor.kind() == Actor.Kind.ORGANIZATION
            && (!isCouncil(actor) || actor.first() == title.first())) {
          return Optional.of(actor);
        }
      }
    }
    return mostNamed();
  }

  /** The Council is named in most documents of this field and organizes hardly any event. */
  private static boolean isCouncil(Actor actor) {
    return actor.name().equals("Security Council");
  }

  private Optional<Actor> mostNamed() {
    Map<String, Integer> times = new LinkedHashMap<>();
    Map<String, Actor> first = new LinkedHashMap<>();
    for (Named name : reading.names()) {
      if (name.term() instanceof Term.OfOrganization) {
        Actor actor = actors.at(name.first());
        if (actor != null && !isCouncil(actor)) {
          times.merge(actor.name(), 1, Integer::sum);
          first.putIfAbsent(actor.name(), actor);
        }
      }
    }
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() > 2)
        .max(Map.Entry.comparingByValue())
        .map(entry -> first.get(entry.getKey()));
  }
}
