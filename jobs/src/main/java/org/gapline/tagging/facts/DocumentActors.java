package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.Map;

/**
 * The actors of one document. Acronyms and names hold for all of it; only whose ministries are
 * meant where no State is named depends on the State where an event was held.
 */
final class DocumentActors {

  private final Reading whole;
  private final Actors names;
  private final Acronyms acronyms;
  private final BodyNames bodies;

  /** A section of a page has the readers of others that were held in the same State. */
  private final Map<String, ActorLists> byHome = new HashMap<>();

  DocumentActors(Reading whole, Actors names) {
    this.whole = whole;
    this.names = names;
    this.acronyms = new Acronyms(whole);
    this.bodies = new BodyNames(whole);
  }

  /**
   * Reads actors as they are meant at an event.
   *
   * @param home ISO 3166-1 alpha-3 of the State where it was held, or null
   */
  ActorLists at(String home) {
    return byHome.computeIfAbsent(
        home,
        state ->
            new ActorLists(
                whole,
                new ActorReader(
                    whole, names, new Governments(whole, names.state(state)), acronyms, bodies)));
  }
}
