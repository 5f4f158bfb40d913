package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who came to an event and spoke there, by what each sentence says. */
record ParticipantFinder(Reading reading, ActorLists actors, Clauses clauses, Parties parties) {

  /** Words before a State of which one person or body stood for it. */
  private static final Set<String> REPRESENTING =
      WordList.of(
          "representative representatives government experts specialists expert trainers",
          "representante gobierno gouvernement");

  /** How near the end of a name must stand before the verb of which it is the subject. */
  private static final int NEAR = 3;

  /** Words between a speaker's name and the body of the speaker at most. */
  private static final int SPEAKER = 14;

  /** Bodies whose words are quoted in most documents of this field. */
  private static final Set<String> QUOTED =
      Set.of("Security Council", "General Assembly", "UN Secretary-General", "CTC");

  /**
   * Reads one sentence.
   *
   * @param organizing whether it tells who organized
   */
  void read(Phrase phrase, boolean organizing) {
    parties.takePart(new Affiliations(reading, actors).find(phrase));
    for (Phrase.CueMatch cue : phrase.cues()) {
      switch (cue.cue()) {
        case ATTENDED_BY -> attendedBy(phrase, cue);
        case ATTENDS -> takePart(phrase, cue);
        case ORGANIZED_WITH -> {
          if (!organizing && (phrase.has(Cue.ATTENDS) || phrase.has(Cue.ATTENDED_BY))) {
            takePart(actors.strict(cue.last() + 1, clauses.endOf(phrase, cue)));
          }
        }
        case PEOPLE -> people(phrase, cue);
        case SPEAKS -> speak(phrase, cue);
        case CHAIRED_BY -> parties.lead(actors.strict(cue.last() + 1, phrase.last()));
        case EXCEPT -> parties.stayAway(actors.loose(cue.last() + 1, phrase.last()));
        default -> {}
      }
    }
  }

  private void attendedBy(Phrase phrase, Phrase.CueMatch cue) {
    List<Actor> found = new ArrayList<>(actors.loose(cue.first() + 1, cue.last() - 1));
    found.addAll(actors.loose(cue.last() + 1, clauses.endOf(phrase, cue)));
    if (reading.word(cue.first()).equals("attended")) {
      parties.attend(found);
    } else {
      parties.takePart(found);
    }
    soleGovernment(found);
  }

  private void people(Phrase phrase, Phrase.CueMatch people) {
    if (isListed(people)) {
      parties.takePart(actors.immediate(people.last() + 1, clauses.endOf(phrase, people)));
    }
    Actor last = actors.endingBefore(phrase.first(), people.first(), 1);
    if (last != null && !last.isState()) {
      parties.takePart(actors.loose(clauses.startOf(phrase, last.first()), last.last()));
    }
  }

  /** "and observers – the OSCE, UNODC – heard": a list stands right behind. */
  private boolean isListed(Phrase.CueMatch people) {
    String gap = reading.gapAfter(people.last());
    return gap.equals(" – ") || gap.equals(" — ") || gap.equals(" - ") || gap.equals(" (");
  }

  private void takePart(List<Actor> found) {
    parties.takePart(found);
    soleGovernment(found);
  }

  private void takePart(Phrase phrase, Phrase.CueMatch verb) {
    int start = clauses.startOf(phrase, verb.first());
    List<Actor> found = new ArrayList<>(actors.loose(start, beforeGuests(phrase, start, verb)));
    if (phrase.isHeading()) {
      found.removeIf(actor -> actor.kind() == Actor.Kind.BODY);
    }
    if (found.isEmpty()) {
      found.addAll(clauses.subjectsAfter(phrase, verb, actors));
    }
    parties.takePart(found);
    soleGovernment(found);
  }

  /** Last word before those whom other words tell: "X, Y and representatives of Z attended". */
  private static int beforeGuests(Phrase phrase, int start, Phrase.CueMatch verb) {
    for (Phrase.CueMatch cue : phrase.cues()) {
      if (cue.cue() == Cue.ATTENDED_BY && cue.first() >= start && cue.first() < verb.first()) {
        return cue.first() - 1;
      }
    }
    return verb.first() - 1;
  }

  /** "UNICEF reminded", "a representative of UNICEF said", "said Jane Roe, head of UNICEF". */
  private void speak(Phrase phrase, Phrase.CueMatch verb) {
    Actor before = actors.endingBefore(phrase.first(), verb.first(), NEAR);
    before = before == null ? ownerOfSpeaker(phrase, verb) : before;
    if (before != null) {
      speaker(before);
      return;
    }
    int last = Math.min(phrase.last(), verb.last() + SPEAKER);
    if (verb.last() < last && reading.isCapitalized(verb.last() + 1)) {
      Actor body = actors.first(verb.last() + 1, last);
      if (body != null) {
        speaker(body);
      }
    }
  }

  /** "UNICEF's regional adviser, Jane Roe, recalled": whose officer speaks. */
  private Actor ownerOfSpeaker(Phrase phrase, Phrase.CueMatch verb) {
    Actor owner = actors.first(phrase.first(), phrase.first() + 1);
    boolean near = owner != null && verb.first() - owner.last() <= SPEAKER;
    boolean owns = near && owner.last() + 1 < verb.first();
    return owns && reading.word(owner.last() + 1).equals("s") ? owner : null;
  }

  private void speaker(Actor actor) {
    boolean body = actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.BODY;
    if (body && !QUOTED.contains(actor.name())) {
      parties.takePart(List.of(actor));
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
}
