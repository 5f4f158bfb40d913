package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds who paid for an event, by what each sentence says. */
record DonorFinder(ActorLists actors, Clauses clauses, Parties parties, PeoplesMoney money) {

  /** Bodies whose support is money. */
  private static final Set<String> FUNDERS =
      Set.of(
          "EU",
          "European Commission",
          "USAID",
          "JICA",
          "KOICA",
          "AECID",
          "Sida",
          "NORAD",
          "DFAT",
          "AFD",
          "GIZ",
          "TIKA",
          "Global Affairs Canada",
          "UK FCDO",
          "UNPDF",
          "MPTF",
          "GCERF",
          "World Bank",
          "African Development Bank");

  /** What is advertised: who pays for it pays for no event. */
  private static final Set<String> POSTS = Set.of("post", "position", "poste", "puesto", "plaza");

  /**
   * Reads one sentence.
   *
   * @return the positions of those who only pay, and do not organize
   */
  Set<Integer> read(Phrase phrase) {
    Set<Integer> payers = new HashSet<>();
    for (Phrase.CueMatch cue : phrase.cues()) {
      List<Actor> found =
          switch (cue.cue()) {
            case PAID_BY -> clauses.isAfter(phrase, cue, POSTS) ? List.of() : payers(phrase, cue);
            case PAYS -> subjects(phrase, cue);
            case SUPPORTED_BY -> support(phrase, cue);
            default -> List.of();
          };
      parties.pay(found);
      found.forEach(actor -> payers.add(actor.first()));
    }
    if (!phrase.isHeading()) {
      parties.pay(money.find(phrase));
    }
    return payers;
  }

  /** "funded by Japan through UNDP": through whom money goes does not pay. */
  private List<Actor> payers(Phrase phrase, Phrase.CueMatch cue) {
    int end = clauses.endOfFronted(phrase, cue, actors);
    return actors.strict(cue.last() + 1, clauses.beforeThrough(cue.last() + 2, end));
  }

  /** Reads a sentence of thanks: who is thanked for money has paid. */
  void thanked(Phrase phrase) {
    int thanks = -1;
    for (Phrase.CueMatch cue : phrase.cues()) {
      if (cue.cue() == Cue.THANKS && thanks < 0) {
        thanks = cue.last() + 1;
      } else if (cue.cue() == Cue.PAYS && thanks >= 0) {
        parties.pay(actors.loose(Math.max(thanks, clauses.afterFor(cue)), cue.first() - 1));
      }
    }
  }

  private List<Actor> subjects(Phrase phrase, Phrase.CueMatch verb) {
    if (clauses.isCompound(verb)) {
      return actors.beforeHyphen(verb.first());
    }
    if (clauses.isPassive(verb) || phrase.hasStartingAt(Cue.PAID_BY, verb.first())) {
      return List.of();
    }
    List<Actor> found = new ArrayList<>(clauses.subjectsOf(phrase, verb, actors));
    found.removeIf(Actor::isGroup);
    return found.isEmpty() ? clauses.subjectsAfter(phrase, verb, actors) : found;
  }

  /** Support of a State or a fund is money; that of another body is its part in the work. */
  private List<Actor> support(Phrase phrase, Phrase.CueMatch cue) {
    List<Actor> found = actors.strict(cue.last() + 1, clauses.endOfFronted(phrase, cue, actors));
    if (phrase.has(Cue.ORGANIZES) || phrase.has(Cue.ORGANIZED_BY) || phrase.has(Cue.HELD)) {
      parties.takePart(found.stream().filter(actor -> !paysAsARule(actor)).toList());
    }
    return found.stream().filter(DonorFinder::paysAsARule).toList();
  }

  /** Whether the support of a body is money, as that of States and funds. */
  static boolean paysAsARule(Actor actor) {
    return actor.isState()
        || actor.kind() == Actor.Kind.EMBASSY
        || FUNDERS.contains(actor.name())
        || actor.name().contains("Fund");
  }
}
