package org.gapline.tagging.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.tagging.DocumentKind;

/** Guesses an organizer where no sentence names one. */
record OrganizerGuess(Reading reading, ActorLists actors, Parties parties) {

  /** Words that bodies and events may bear: in a title they name events. */
  private static final Set<String> EVENTS =
      WordList.of(
          "conference forum congress congres congreso course mission programme program project",
          "initiative action meeting workshop seminar training reunion taller atelier curso",
          "conferencia foro encuentro asamblea assembly assises journee journees jornada jornadas",
          "simulation exercise exercice ejercicio report press prensa presse");

  /**
   * The first body of the title, else the one that is named most often, if three times at least.
   */
  Optional<Actor> find(DocumentKind kind) {
    for (Phrase title : TitlePhrases.of(reading)) {
      Actor whole = actors.at(title.first());
      if (whole != null && whole.last() >= title.last() && isKnown(whole)) {
        return Optional.of(whole);
      }
    }
    for (Phrase title : TitlePhrases.of(reading)) {
      for (Actor actor : actors.loose(title.first(), title.last())) {
        if (actor.kind() == Actor.Kind.ORGANIZATION
            && (!isCouncil(actor) || actor.first() == title.first())) {
          return Optional.of(actor);
        }
      }
    }
    Optional<Actor> most = mostNamed().or(this::ofOpening);
    return most.isPresent() || kind == DocumentKind.OTHER ? most : masthead();
  }

  /** The only body in the first sentence that speaks of the event. */
  private Optional<Actor> ofOpening() {
    int p = reading.opening();
    if (p >= reading.phrases().size() || !reading.phrases().get(p).has(Cue.HELD)) {
      return Optional.empty();
    }
    Phrase opening = reading.phrases().get(p);
    List<Actor> known =
        actors.loose(opening.first(), opening.last()).stream()
            .filter(actor -> actor.kind() == Actor.Kind.ORGANIZATION && !isCouncil(actor))
            .toList();
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** The body in whose name the page begins. */
  private Optional<Actor> masthead() {
    for (Phrase line : TitlePhrases.of(reading)) {
      for (Actor actor : actors.loose(line.first(), line.last())) {
        if (actor.kind() == Actor.Kind.BODY && !isEvent(actor)) {
          return Optional.of(actor);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isEvent(Actor actor) {
    for (int i = actor.first(); i <= actor.last(); i++) {
      if (EVENTS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(Actor actor) {
    return actor.kind() == Actor.Kind.ORGANIZATION && !isCouncil(actor);
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
        if (actor != null && !isCouncil(actor) && !parties.isGuest(actor)) {
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
