package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who organized, hosted or convened an event, by what each sentence says. */
final class OrganizerFinder {

  private static final Set<String> WITH = Set.of("with", "avec", "con");

  /** What is held with somebody who is no organizer for that. */
  private static final Set<String> TALKS =
      WordList.of("meeting meetings talks consultations briefing dialogue reunion entretiens");

  private static final Set<String> TITLES =
      WordList.of("chairs chair hosts host conveners organizers organisers");

  /** How far the event may stand from the verb. */
  private static final int REACH = 16;

  private static final int NEAR_TOP = 5;

  private final Reading reading;
  private final ActorLists actors;
  private final Clauses clauses;
  private final Parties parties;
  private final PageOwner owner;
  private final EventOwners owners;
  private final OrganizedThings things;
  private final OrganizingSense sense;
  private final OrganizingSubjects subjects;
  private final VisitSenders senders;
  private final ShortNames shortNames;
  private final Seats seats;

  /** Whose name stands right beside an event. */
  private final List<Actor> owned = new ArrayList<>();

  private boolean leads;

  OrganizerFinder(Reading reading, ActorLists actors, Clauses clauses, Parties parties) {
    this.reading = reading;
    this.actors = actors;
    this.clauses = clauses;
    this.parties = parties;
    this.owner = new PageOwner(reading, actors);
    this.owners = new EventOwners(reading, actors);
    this.sense = new OrganizingSense(reading);
    this.things = new OrganizedThings(reading, clauses);
    this.subjects = new OrganizingSubjects(reading, actors, clauses);
    this.senders = new VisitSenders(reading, actors, clauses);
    this.shortNames = new ShortNames(reading, actors);
    this.seats = new Seats(reading, actors);
  }

  /**
   * Reads one sentence.
   *
   * @param payers positions of those who only pay
   * @return whether it tells of organizing
   */
  boolean read(Phrase phrase, Set<Integer> payers) {
    boolean organizing = false;
    for (Phrase.CueMatch cue : phrase.cues()) {
      organizing |= read(phrase, cue, payers);
    }
    for (Phrase.CueMatch cue : phrase.cues()) {
      if (cue.cue() == Cue.ORGANIZED_WITH && organizing) {
        boolean told = leads;
        organize(actors.strict(cue.last() + 1, clauses.endOf(phrase, cue)), payers);
        leads = told;
      }
    }
    return organizing;
  }

  /** "They thanked Norway for its funding and Qatar for hosting the course". */
  void thanked(Phrase phrase) {
    int from = -1;
    for (Phrase.CueMatch cue : phrase.cues()) {
      if (cue.cue() == Cue.THANKS || cue.cue() == Cue.PAYS) {
        from = cue.last() + 1;
      } else if (cue.cue() == Cue.HOSTING && from >= 0) {
        owned.addAll(actors.loose(from, cue.first() - 1));
      }
    }
  }

  /** Those whose name stands beside an event: they organized it where nobody else did. */
  List<Actor> owners() {
    return owned;
  }

  private boolean read(Phrase phrase, Phrase.CueMatch cue, Set<Integer> payers) {
    boolean nearTop = phrase.blockIndex() < NEAR_TOP;
    return switch (cue.cue()) {
      case ORGANIZED_BY -> organizedBy(phrase, cue, payers);
      case MEETS, VISITS -> nearTop && organize(subjects.bodiesBefore(phrase, cue), payers);
      case TEAM -> nearTop && sends(phrase, cue, payers);
      case HOSTS ->
          organize(subjects.of(phrase, cue), payers) || organize(owner.find(phrase, cue), payers);
      case ORGANIZES -> mayOrganize(phrase, cue) && organizes(phrase, cue, payers);
      default -> {
        lookAround(phrase, cue, payers);
        yield false;
      }
    };
  }

  /** Whether a sentence tells who organized, and not only with whom it was done. */
  boolean leads() {
    return leads;
  }

  private boolean organizedBy(Phrase phrase, Phrase.CueMatch cue, Set<Integer> payers) {
    if (!things.ofEvent(phrase, cue)
        || subjects.isGuestOfHost(phrase, cue)
        || subjects.areGuestsAfter(cue)
        || sense.isOfProgramme(phrase, cue)
        || sense.isAsideOnChair(phrase, cue)
        || sense.isItem(phrase, cue)) {
      return false;
    }
    int from = cue.last() + 1;
    int end = clauses.endOf(phrase, cue);
    organize(isTitle(cue) ? actors.immediate(from, end) : actors.strict(from, end), payers);
    organize(owner.ofPartAfter(cue.last()), payers);
    return true;
  }

  /** "Co-chairs Nigeria and Switzerland": who stands further off is whom they thanked. */
  private boolean isTitle(Phrase.CueMatch cue) {
    return reading.word(cue.first()).equals("co") && TITLES.contains(reading.word(cue.last()));
  }

  private boolean sends(Phrase phrase, Phrase.CueMatch team, Set<Integer> payers) {
    return (!parties.hasOrganizers() || parties.organizesAlone("CTC"))
        && senders.isVisit(phrase)
        && organize(senders.of(phrase, team), payers);
  }

  /** Whether it is the event that is organized, and not a part of it or one to come. */
  private boolean mayOrganize(Phrase phrase, Phrase.CueMatch verb) {
    if (sense.leadsPart(phrase, verb) || sense.isHabit(phrase, verb)) {
      owned.addAll(subjects.of(phrase, verb));
      return false;
    }
    return things.hasObject(phrase, verb) && !sense.isWished(phrase, verb);
  }

  /** Whose the event is, and at whose seat it was held. */
  private void lookAround(Phrase phrase, Phrase.CueMatch cue, Set<Integer> payers) {
    switch (cue.cue()) {
      case EVENT -> own(phrase, cue, payers);
      case VISIT -> {
        if (phrase.isHeading()) {
          own(phrase, cue, payers);
        }
      }
      case BRIEFING -> {
        if (!reading.isEnglish()) {
          own(phrase, cue, payers);
        }
      }
      case HELD, ATTENDS, ATTENDED_BY, TAKES_PLACE -> {
        if (phrase.blockIndex() < NEAR_TOP) {
          owned.addAll(seats.find(phrase, cue));
        }
      }
      default -> {}
    }
  }

  /** "The OSCE seminar": whose it is where it is first spoken of, and further down perhaps. */
  private void own(Phrase phrase, Phrase.CueMatch event, Set<Integer> payers) {
    List<Actor> found = owners.find(event);
    if (reading.depth(reading.indexOf(phrase)) <= 1) {
      organize(found, payers);
    } else if (!phrase.isAside()) {
      owned.addAll(found);
    }
  }

  private boolean organize(List<Actor> found, Set<Integer> payers) {
    List<Actor> own = found.stream().filter(actor -> !payers.contains(actor.first())).toList();
    parties.organize(own);
    leads |= !own.isEmpty();
    return !own.isEmpty();
  }

  private boolean organizes(Phrase phrase, Phrase.CueMatch verb, Set<Integer> payers) {
    if (clauses.isPassive(verb)) {
      return agent(phrase, verb, payers) || phrase.has(Cue.ORGANIZED_WITH);
    }
    boolean found =
        organize(subjects.of(phrase, verb), payers)
            || agent(phrase, verb, payers)
            || organize(owner.find(phrase, verb), payers)
            || organize(clauses.subjectsAfter(phrase, verb, actors), payers);
    if (found) {
      organize(companions(phrase, verb), payers);
    } else {
      owned.addAll(shortNames.find(phrase.first(), verb.first()));
    }
    return found;
  }

  /** "IMO ran it with the Jordan Maritime Commission": those who share the work. */
  private List<Actor> companions(Phrase phrase, Phrase.CueMatch verb) {
    int to = clauses.endOf(phrase, verb);
    for (int i = verb.last() + 1; i < Math.min(to, verb.last() + REACH); i++) {
      if (TALKS.contains(reading.word(i))) {
        break;
      }
      if (WITH.contains(reading.word(i)) && !belongsToCue(phrase, i)) {
        return actors.immediate(i + 1, to);
      }
    }
    return List.of();
  }

  /** "was launched in New York on 3 May by ...": the names after a "by" that no other cue owns. */
  private boolean agent(Phrase phrase, Phrase.CueMatch verb, Set<Integer> payers) {
    for (int i = verb.last() + 1; i < phrase.last(); i++) {
      if (reading.word(i).equals("by") && !belongsToCue(phrase, i)) {
        return organize(actors.strict(i + 1, clauses.endOf(phrase, verb)), payers);
      }
    }
    return false;
  }

  private static boolean belongsToCue(Phrase phrase, int word) {
    return phrase.cues().stream()
        .anyMatch(cue -> cue.first() <= word && cue.last() >= word && cue.first() < cue.last());
  }
}
