package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who does what a verb of organizing says: those before it who are no guests. */
record OrganizingSubjects(Reading reading, ActorLists actors, Clauses clauses) {

  /** People who come to an event: where they are the subject, they do not organize it. */
  private static final Set<String> GUESTS =
      WordList.of(
          "participants delegates trainees experts officials delegations facilitator facilitators",
          "instructor instructors lecturer lecturers speakers representative representatives",
          "presenter presenters formateurs instructeurs intervenants representants stagiaires",
          "cadres fonctionnaires participantes expertos ponentes instructores representantes",
          "funcionarios facilitadores formadores delegues delegados");

  /** How far behind "at the invitation of" the host stands. */
  private static final int NEAR_HOST = 6;

  private static final Set<String> INVITATION = Set.of("invitation", "invitacion");

  /** Those who do it, but for guests and for who only invited them. */
  List<Actor> of(Phrase phrase, Phrase.CueMatch verb) {
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

  /** "delivered by instructors of the Bureau": those who teach for it did not organize. */
  boolean areGuestsAfter(Phrase.CueMatch cue) {
    int last = Math.min(reading.tokens().size() - 1, cue.last() + 2);
    for (int i = cue.last() + 1; i <= last; i++) {
      if (GUESTS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Only bodies meet as organizers; States and groups come as guests. */
  List<Actor> bodiesBefore(Phrase phrase, Phrase.CueMatch verb) {
    List<Actor> bodies = new ArrayList<>(of(phrase, verb));
    bodies.removeIf(actor -> actor.kind() != Actor.Kind.ORGANIZATION);
    return bodies;
  }

  /** "at the invitation of the Government, a team visited": the host organized no visit. */
  boolean isGuestOfHost(Phrase phrase, Phrase.CueMatch cue) {
    return INVITATION.contains(reading.word(Math.max(cue.first(), cue.last() - 1)))
        && (isJourney(phrase) || isForOthers(phrase, cue));
  }

  /** "At the invitation of the Government of X, the Office carried out a consultation". */
  private boolean isForOthers(Phrase phrase, Phrase.CueMatch invitation) {
    int to = Math.min(phrase.last(), invitation.last() + NEAR_HOST);
    Actor host = actors.first(invitation.last() + 1, to);
    return host != null
        && host.isState()
        && phrase.cues().stream()
            .anyMatch(
                cue ->
                    cue.cue() == Cue.ORGANIZES
                        && cue.first() > host.last()
                        && !clauses.isPassive(cue)
                        && !actors.loose(host.last() + 1, cue.first() - 1).isEmpty());
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
        return isJourney(phrase) || actor.isState();
      }
    }
    return false;
  }

  private static boolean isJourney(Phrase phrase) {
    return phrase.has(Cue.VISITS) || phrase.has(Cue.VISIT);
  }
}
