package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who organized, attended and paid by what each sentence says. */
final class PartyFinder {

  /** Words before a State of which one person or body stood for it. */
  private static final Set<String> REPRESENTING =
      Set.of(
          "representative",
          "representatives",
          "government",
          "experts",
          "specialists",
          "expert",
          "trainers",
          "representante",
          "gobierno",
          "gouvernement");

  private final Reading reading;
  private final ActorReader actors;
  private final Clauses clauses;
  private final Parties parties = new Parties();
  private final OrganizerFinder organizers;

  PartyFinder(Reading reading, ActorReader actors) {
    this.reading = reading;
    this.actors = actors;
    this.clauses = new Clauses(reading);
    this.organizers = new OrganizerFinder(reading, actors, clauses, parties);
  }

  /** Reads all sentences that may speak of the event. */
  Parties find() {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      Labels.Found label = phrase.label();
      if (label != null) {
        Phrase value = label.alone() && p + 1 < phrases.size() ? phrases.get(p + 1) : phrase;
        labelled(label, value);
      } else if (!phrase.has(Cue.THANKS) && (p < 2 || !phrase.has(Cue.OTHER_EVENT))) {
        read(phrase);
      }
    }
    if (!parties.hasOrganizers()) {
      new OrganizerGuess(reading, actors)
          .find()
          .ifPresent(actor -> parties.organize(List.of(actor)));
    }
    return parties;
  }

  private void labelled(Labels.Found label, Phrase value) {
    int from = label.alone() ? value.first() : label.last() + 1;
    switch (label.label()) {
      case ORGANIZERS -> parties.organize(actors.looseList(from, value.last()));
      case PARTICIPANTS -> parties.attend(actors.looseList(from, value.last()));
      case DONORS -> parties.pay(actors.looseList(from, value.last()));
      default -> {}
    }
  }

  private void read(Phrase phrase) {
    Set<Integer> payers = money(phrase);
    boolean organizing = organizers.read(phrase, payers);
    attendance(phrase, organizing);
  }

  private void attendance(Phrase phrase, boolean organizing) {
    for (Phrase.CueMatch cue : phrase.cues()) {
      switch (cue.cue()) {
        case ATTENDED_BY -> attend(actors.looseList(cue.last() + 1, clauses.endOf(phrase, cue)));
        case ATTENDS -> takePart(phrase, cue);
        case ORGANIZED_WITH -> {
          if (!organizing && (phrase.has(Cue.ATTENDS) || phrase.has(Cue.ATTENDED_BY))) {
            attend(actors.strictList(cue.last() + 1, clauses.endOf(phrase, cue)));
          }
        }
        case CHAIRED_BY -> parties.lead(actors.strictList(cue.last() + 1, phrase.last()));
        case EXCEPT -> parties.stayAway(actors.looseList(cue.last() + 1, phrase.last()));
        default -> {}
      }
    }
  }

  private void attend(List<Actor> found) {
    parties.attend(found);
    soleGovernment(found);
  }

  private void takePart(Phrase phrase, Phrase.CueMatch verb) {
    int start = clauses.startOf(phrase, verb.first());
    if (!phrase.hasBetween(Cue.ATTENDED_BY, start, verb.first())) {
      List<Actor> found = new ArrayList<>(actors.looseList(start, verb.first() - 1));
      if (phrase.isHeading()) {
        found.removeIf(actor -> actor.kind() == Actor.Kind.BODY);
      }
      parties.takePart(found);
      soleGovernment(found);
    }
  }

  /** One Government among others is a participant; a list of States is the audience. */
  private void soleGovernment(List<Actor> found) {
    List<Actor> states = found.stream().filter(Actor::isState).toList();
    if (states.size() == 1 && isRepresented(states.get(0))) {
      parties.represent(states.get(0));
    }
  }

  private boolean isRepresented(Actor state) {
    for (int i = Math.max(0, state.first() - 4); i < state.first(); i++) {
      if (REPRESENTING.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Reads who paid; the positions of those are no organizers'. */
  private Set<Integer> money(Phrase phrase) {
    Set<Integer> payers = new HashSet<>();
    for (Phrase.CueMatch cue : phrase.cues()) {
      int start = clauses.startOf(phrase, cue.first());
      List<Actor> found =
          switch (cue.cue()) {
            case PAID_BY -> actors.strictList(cue.last() + 1, clauses.endOf(phrase, cue));
            case PAYS -> actors.looseList(start, cue.first() - 1);
            case SUPPORTED_BY -> support(phrase, cue);
            default -> List.of();
          };
      parties.pay(found);
      found.forEach(actor -> payers.add(actor.first()));
    }
    return payers;
  }

  /** Support of a State or a fund is money; that of another body is a part in the organization. */
  private List<Actor> support(Phrase phrase, Phrase.CueMatch cue) {
    List<Actor> payers =
        new ArrayList<>(actors.strictList(cue.last() + 1, clauses.endOf(phrase, cue)));
    payers.removeIf(actor -> !paysAsARule(actor));
    return payers;
  }

  private static boolean paysAsARule(Actor actor) {
    return actor.isState()
        || actor.name().equals("EU")
        || actor.name().equals("European Commission")
        || actor.name().contains("Fund");
  }

  /** Guesses an organizer where no sentence names one. */
  private record OrganizerGuess(Reading reading, ActorReader actors) {

    java.util.Optional<Actor> find() {
      for (Phrase title : TitlePhrases.of(reading)) {
        for (Actor actor : actors.looseList(title.first(), title.last())) {
          if (actor.kind() == Actor.Kind.ORGANIZATION
              && (!isCouncil(actor) || actor.first() == title.first())) {
            return java.util.Optional.of(actor);
          }
        }
      }
      return mostNamed();
    }

    /** The Council is named in most documents of this field and organizes hardly any event. */
    private static boolean isCouncil(Actor actor) {
      return actor.name().equals("Security Council");
    }

    private java.util.Optional<Actor> mostNamed() {
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
          .filter(entry -> entry.getValue() > 1)
          .max(Map.Entry.comparingByValue())
          .map(entry -> first.get(entry.getKey()));
    }
  }
}
