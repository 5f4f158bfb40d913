package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who sent the team that visits a State: "a team of the Executive Directorate travelled". */
record VisitSenders(Reading reading, ActorLists actors, Clauses clauses) {

  /** "the visit of a delegation of the Office": who travels on somebody's behalf. */
  private static final Set<String> SENT = Set.of("delegation", "team", "mission");

  /** Whether a sentence tells of a visit, or follows one that does. */
  boolean isVisit(Phrase phrase) {
    int p = reading.indexOf(phrase);
    return phrase.has(Cue.VISIT)
        || phrase.has(Cue.VISITS)
        || phrase.has(Cue.OBJECT)
        || p > 0 && reading.phrases().get(p - 1).has(Cue.VISIT);
  }

  /** The bodies whose team it is. */
  List<Actor> of(Phrase phrase, Phrase.CueMatch team) {
    int end = clauses.endOf(phrase, team);
    List<Actor> found = new ArrayList<>(actors.immediate(team.last() + 1, end));
    if (found.isEmpty() && SENT.contains(nextWord(team.last()))) {
      found.addAll(actors.strict(team.last() + 1, end));
    }
    found.removeIf(actor -> actor.isState() || actor.isGroup());
    return found;
  }

  private String nextWord(int i) {
    return i + 1 < reading.tokens().size() ? reading.word(i + 1) : "";
  }
}
