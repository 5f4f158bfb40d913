package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds who organized, attended and paid by what each sentence says. */
final class PartyFinder {

  /** Words before a State of which one person or body stood for it. */
  private static final Set<String> REPRESENTING =
      WordList.of(
          "representative representatives government experts specialists expert trainers",
          "representante gobierno gouvernement");

  private final Reading reading;
  private final ActorLists actors;
  private final Clauses clauses;
  private final Parties parties = new Parties();
  private final OrganizerFinder organizers;

  /** Organizers and donors that are stated once for several events, or null. */
  private final Parties shared;

  PartyFinder(Reading reading, ActorLists actors) {
    this(reading, actors, null);
  }

  /** Finds the parties of one of several events, which has those of all where it has no own. */
  PartyFinder(Reading reading, ActorLists actors, Parties shared) {
    this.shared = shared;
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
    if (shared != null) {
      parties.inherit(shared);
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
      case ORGANIZERS -> parties.organize(actors.loose(from, value.last()));
      case PARTICIPANTS -> parties.attend(actors.loose(from, value.last()));
      case DONORS -> parties.pay(actors.loose(from, value.last()));
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
        case ATTENDED_BY -> attend(actors.loose(cue.last() + 1, clauses.endOf(phrase, cue)));
        case ATTENDS -> takePart(phrase, cue);
        case ORGANIZED_WITH -> {
          if (!organizing && (phrase.has(Cue.ATTENDS) || phrase.has(Cue.ATTENDED_BY))) {
            attend(actors.strict(cue.last() + 1, clauses.endOf(phrase, cue)));
          }
        }
        case CHAIRED_BY -> parties.lead(actors.strict(cue.last() + 1, phrase.last()));
        case EXCEPT -> parties.stayAway(actors.loose(cue.last() + 1, phrase.last()));
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
      List<Actor> found = new ArrayList<>(actors.loose(start, verb.first() - 1));
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
            case PAID_BY -> actors.strict(cue.last() + 1, clauses.endOf(phrase, cue));
            case PAYS -> actors.loose(start, cue.first() - 1);
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
    List<Actor> payers = new ArrayList<>(actors.strict(cue.last() + 1, clauses.endOf(phrase, cue)));
    payers.removeIf(actor -> !paysAsARule(actor));
    return payers;
  }

  private static boolean paysAsARule(Actor actor) {
    return actor.isState()
        || actor.name().equals("EU")
        || actor.name().equals("European Commission")
        || actor.name().contains("Fund");
  }
}
