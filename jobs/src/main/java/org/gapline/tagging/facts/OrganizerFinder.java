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

  /** People who come to an event: where they are the subject, they do not organize it. */
  private static final Set<String> GUESTS =
      WordList.of(
          "participants delegates trainees experts officials delegations facilitator facilitators",
          "instructor instructors lecturer lecturers speakers representative representatives",
          "presenter presenters formateurs instructeurs intervenants representants stagiaires",
          "cadres fonctionnaires participantes expertos ponentes instructores representantes",
          "funcionarios facilitadores formadores delegues delegados");

  /** "the visit of a delegation of the Office": who travels on somebody's behalf. */
  private static final Set<String> SENT = Set.of("delegation", "team", "mission");

  private static final Set<String> TITLES =
      WordList.of("chairs chair hosts host conveners organizers organisers");

  private static final Set<String> INVITATION = Set.of("invitation", "invitacion");

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
  private final ShortNames shortNames;
  private final Seats seats;

  /** Whose name stands right beside an event. */
  private final List<Actor> owned = new ArrayList<>();

  OrganizerFinder(Reading reading, ActorLists actors, Clauses clauses, Parties parties) {
    this.reading = reading;
    this.actors = actors;
    this.clauses = clauses;
    this.parties = parties;
    this.owner = new PageOwner(reading, actors);
    this.owners = new EventOwners(reading, actors);
    this.sense = new OrganizingSense(reading);
    this.things = new OrganizedThings(reading, clauses);
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
        organize(actors.strict(cue.last() + 1, clauses.endOf(phrase, cue)), payers);
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

  private boolean read(Phrase phrase, Phrase.CueMatch cue, Set<Integer> payers) {
    switch (cue.cue()) {
      case ORGANIZED_BY -> {
        if (things.ofEvent(phrase, cue)
            && !isGuestOfHost(phrase, cue)
            && !sense.isItem(phrase, cue)) {
          int end = clauses.endOf(phrase, cue);
          organize(
              isTitle(cue)
                  ? actors.immediate(cue.last() + 1, end)
                  : actors.strict(cue.last() + 1, end),
              payers);
          organize(owner.ofPartAfter(cue.last()), payers);
          return true;
        }
      }
      case MEETS -> {
        return phrase.blockIndex() < NEAR_TOP && organize(bodiesBefore(phrase, cue), payers);
      }
      case VISITS -> {
        return phrase.blockIndex() < NEAR_TOP && organize(bodiesBefore(phrase, cue), payers);
      }
      case TEAM -> {
        return isVisit(phrase) && organize(sendersOf(phrase, cue), payers);
      }
      case HOSTS -> {
        return organize(subjectOf(phrase, cue), payers)
            || organize(owner.find(phrase, cue), payers);
      }
      case ORGANIZES -> {
        if (sense.leadsPart(phrase, cue) || sense.isHabit(phrase, cue)) {
          owned.addAll(subjectOf(phrase, cue));
          return false;
        }
        return things.hasObject(phrase, cue)
            && !sense.isWished(phrase, cue)
            && organizes(phrase, cue, payers);
      }
      case EVENT -> own(phrase, cue, payers);
      case HELD, ATTENDS, ATTENDED_BY, TAKES_PLACE -> {
        if (phrase.blockIndex() < NEAR_TOP) {
          owned.addAll(seats.find(phrase, cue));
        }
      }
      case BRIEFING -> {
        if (!reading.isEnglish()) {
          own(phrase, cue, payers);
        }
      }
      default -> {}
    }
    return false;
  }

  /** Those whose name stands beside an event: they organized it where nobody else did. */
  List<Actor> owners() {
    return owned;
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

  private boolean isVisit(Phrase phrase) {
    return phrase.blockIndex() < NEAR_TOP
        && (tellsOfVisit(phrase) || follows(phrase))
        && !parties.hasOrganizers();
  }

  private static boolean tellsOfVisit(Phrase phrase) {
    return phrase.has(Cue.VISIT) || phrase.has(Cue.VISITS) || phrase.has(Cue.OBJECT);
  }

  /** "The team ended its visit. The team of the Office was joined by ...". */
  private boolean follows(Phrase phrase) {
    int p = reading.indexOf(phrase);
    return p > 0 && reading.phrases().get(p - 1).has(Cue.VISIT);
  }

  private List<Actor> sendersOf(Phrase phrase, Phrase.CueMatch team) {
    List<Actor> found =
        new ArrayList<>(actors.immediate(team.last() + 1, clauses.endOf(phrase, team)));
    if (found.isEmpty() && SENT.contains(nextWord(team.last()))) {
      found.addAll(actors.strict(team.last() + 1, clauses.endOf(phrase, team)));
    }
    found.removeIf(actor -> actor.isState() || actor.isGroup());
    return found;
  }

  private boolean organize(List<Actor> found, Set<Integer> payers) {
    List<Actor> own = found.stream().filter(actor -> !payers.contains(actor.first())).toList();
    parties.organize(own);
    return !own.isEmpty();
  }

  /** "the days that the Observatory and the University devoted": those who stand after "that". */
  private List<Actor> subjects(int start, Phrase phrase, Phrase.CueMatch verb) {
    for (int i = verb.first() - 1; !reading.isEnglish() && i > start; i--) {
      if (reading.word(i).equals("que") && isArticle(i + 1)) {
        List<Actor> nearest = actors.loose(i + 1, verb.first() - 1);
        return nearest.isEmpty() ? clauses.subjectsOf(phrase, verb, actors) : nearest;
      }
    }
    return clauses.subjectsOf(phrase, verb, actors);
  }

  private boolean isArticle(int i) {
    return CalendarWords.isArticle(reading.tokens(), i) || reading.isCapitalized(i);
  }

  private boolean isInviting(Phrase phrase, Actor actor) {
    int from = Math.max(phrase.first(), actor.first() - 3);
    for (int i = from; i < actor.first(); i++) {
      if (INVITATION.contains(reading.word(i))) {
        return phrase.has(Cue.VISITS) || phrase.has(Cue.VISIT);
      }
    }
    return false;
  }

  /** "Co-chairs Nigeria and Switzerland": who stands further off is whom they thanked. */
  private boolean isTitle(Phrase.CueMatch cue) {
    return reading.word(cue.first()).equals("co") && TITLES.contains(reading.word(cue.last()));
  }

  /** "at the invitation of the Government, a team visited": the host organized no visit. */
  private boolean isGuestOfHost(Phrase phrase, Phrase.CueMatch cue) {
    return INVITATION.contains(reading.word(Math.max(cue.first(), cue.last() - 1)))
        && (phrase.has(Cue.VISITS) || phrase.has(Cue.VISIT));
  }

  private boolean organizes(Phrase phrase, Phrase.CueMatch verb, Set<Integer> payers) {
    if (clauses.isPassive(verb)) {
      return agent(phrase, verb, payers) || phrase.has(Cue.ORGANIZED_WITH);
    }
    boolean found =
        organize(subjectOf(phrase, verb), payers)
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

  /** Only bodies meet as organizers; States and groups come as guests. */
  private List<Actor> bodiesBefore(Phrase phrase, Phrase.CueMatch verb) {
    List<Actor> bodies = new ArrayList<>(subjectOf(phrase, verb));
    bodies.removeIf(actor -> actor.kind() != Actor.Kind.ORGANIZATION);
    return bodies;
  }

  private List<Actor> subjectOf(Phrase phrase, Phrase.CueMatch verb) {
    if (clauses.isCompound(verb)) {
      return actors.beforeHyphen(verb.first());
    }
    int start = clauses.startOf(phrase, verb.first());
    for (int i = verb.first() - 1; i >= start && !reading.word(i).equals("que"); i--) {
      if (GUESTS.contains(reading.word(i))) {
        return List.of();
      }
    }
    return subjects(start, phrase, verb).stream()
        .filter(actor -> !isInviting(phrase, actor))
        .toList();
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

  private String nextWord(int i) {
    return i + 1 < reading.tokens().size() ? reading.word(i + 1) : "";
  }
}
