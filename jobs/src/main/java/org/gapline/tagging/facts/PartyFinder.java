package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who organized, attended and paid by what each sentence says. */
final class PartyFinder {

  private static final Set<String> BE =
      Set.of("was", "were", "is", "are", "been", "be", "being", "jointly", "also");

  /** People who come to an event: where they are the subject, they do not organize it. */
  private static final Set<String> GUESTS =
      Set.of("participants", "delegates", "trainees", "experts", "officials", "delegations");

  /** How far the event may stand from the verb. */
  private static final int REACH = 16;

  private final Reading reading;
  private final ActorReader actors;
  private final Parties parties = new Parties();

  PartyFinder(Reading reading, ActorReader actors) {
    this.reading = reading;
    this.actors = actors;
  }

  /** Reads all sentences that may speak of the event. */
  Parties find() {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      Labels.Found label = Labels.of(reading, phrase);
      if (label != null) {
        Phrase value = label.alone() && p + 1 < phrases.size() ? phrases.get(p + 1) : phrase;
        labelled(label, value);
      } else if (p < 2 || !phrase.has(Cue.OTHER_EVENT)) {
        read(phrase);
      }
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
    boolean organizing = organizers(phrase);
    attendance(phrase);
    money(phrase, organizing);
  }

  private boolean organizers(Phrase phrase) {
    boolean organizing = false;
    for (Phrase.CueMatch cue : phrase.cues()) {
      if (cue.cue() == Cue.ORGANIZED_BY && ofEvent(phrase, cue)) {
        parties.organize(actors.strictList(cue.last() + 1, zoneEnd(phrase, cue)));
        organizing = true;
      } else if (cue.cue() == Cue.ORGANIZES && hasObject(phrase, cue)) {
        organizing |= active(phrase, cue);
      } else if (cue.cue() == Cue.EVENT) {
        ownerOf(cue);
      }
    }
    for (Phrase.CueMatch cue : phrase.cues()) {
      if (cue.cue() == Cue.ORGANIZED_WITH && organizing) {
        parties.organize(actors.strictList(cue.last() + 1, zoneEnd(phrase, cue)));
      }
    }
    return organizing;
  }

  /** "the workshop was organized by", "it was organized by": not what else somebody set up. */
  private boolean ofEvent(Phrase phrase, Phrase.CueMatch cue) {
    return phrase.hasBetween(Cue.EVENT, phrase.first(), cue.first() - 1)
        || reading.word(phrase.first()).equals("it")
        || cue.first() - phrase.first() <= 2
        || phrase.hasBetween(Cue.EVENT, cue.last(), phrase.last());
  }

  private boolean hasObject(Phrase phrase, Phrase.CueMatch cue) {
    int to = Math.min(phrase.last(), cue.last() + REACH);
    return phrase.hasBetween(Cue.EVENT, Math.max(phrase.first(), cue.first() - 4), to)
        || phrase.hasBetween(Cue.PRODUCT, cue.first(), to)
        || nextWord(cue.last()).equals("it");
  }

  private boolean active(Phrase phrase, Phrase.CueMatch verb) {
    if (!isPassive(verb)) {
      List<Actor> subject = subjectOf(phrase, verb);
      if (!subject.isEmpty()) {
        parties.organize(subject);
        return true;
      }
    }
    return agent(phrase, verb);
  }

  private List<Actor> subjectOf(Phrase phrase, Phrase.CueMatch verb) {
    for (int i = phrase.first(); i < verb.first(); i++) {
      if (GUESTS.contains(reading.word(i))) {
        return List.of();
      }
    }
    return actors.looseList(phrase.first(), verb.first() - 1);
  }

  /** "was launched in New York on 3 May by ...": the names after a "by" that no other cue owns. */
  private boolean agent(Phrase phrase, Phrase.CueMatch verb) {
    for (int i = verb.last() + 1; i < phrase.last(); i++) {
      if (reading.word(i).equals("by") && !belongsToCue(phrase, i)) {
        List<Actor> agents = actors.strictList(i + 1, zoneEnd(phrase, verb));
        parties.organize(agents);
        return !agents.isEmpty();
      }
    }
    return false;
  }

  private static boolean belongsToCue(Phrase phrase, int word) {
    return phrase.cues().stream()
        .anyMatch(cue -> cue.first() <= word && cue.last() >= word && cue.first() < cue.last());
  }

  private boolean isPassive(Phrase.CueMatch verb) {
    int i = verb.first() - 1;
    boolean joint = i >= 0 && (reading.word(i).equals("jointly") || reading.word(i).equals("also"));
    String before = i < 0 ? "" : reading.word(joint ? Math.max(0, i - 1) : i);
    return (BE.contains(before) && !reading.word(verb.first()).equals(before))
        || nextWord(verb.last()).equals("by");
  }

  /** "a workshop of the Office", "an open briefing of the Committee". */
  private void ownerOf(Phrase.CueMatch event) {
    int i = event.last() + 1;
    if (!nextWord(event.last()).equals("of")) {
      return;
    }
    i += nextWord(i).equals("the") ? 2 : 1;
    Actor owner = i < reading.tokens().size() ? actors.at(i) : null;
    if (owner != null && owner.kind() == Actor.Kind.ORGANIZATION) {
      parties.organize(List.of(owner));
    }
  }

  private void attendance(Phrase phrase) {
    for (Phrase.CueMatch cue : phrase.cues()) {
      switch (cue.cue()) {
        case ATTENDED_BY -> parties.attend(actors.looseList(cue.last() + 1, zoneEnd(phrase, cue)));
        case ATTENDS -> {
          if (!phrase.hasBetween(Cue.ATTENDED_BY, phrase.first(), cue.first())) {
            parties.takePart(actors.looseList(phrase.first(), cue.first() - 1));
          }
        }
        case CHAIRED_BY -> parties.lead(actors.strictList(cue.last() + 1, phrase.last()));
        case EXCEPT -> parties.stayAway(actors.looseList(cue.last() + 1, phrase.last()));
        default -> {}
      }
    }
  }

  private void money(Phrase phrase, boolean organizing) {
    for (Phrase.CueMatch cue : phrase.cues()) {
      switch (cue.cue()) {
        case PAID_BY -> parties.pay(actors.strictList(cue.last() + 1, zoneEnd(phrase, cue)));
        case PAYS -> parties.pay(actors.looseList(phrase.first(), cue.first() - 1));
        case SUPPORTED_BY -> support(phrase, cue, organizing);
        default -> {}
      }
    }
  }

  /** Support of a State or a fund is money; that of another body is a part in the organization. */
  private void support(Phrase phrase, Phrase.CueMatch cue, boolean organizing) {
    List<Actor> helpers = actors.strictList(cue.last() + 1, zoneEnd(phrase, cue));
    List<Actor> payers = new ArrayList<>(helpers);
    payers.removeIf(actor -> !paysAsARule(actor));
    parties.pay(payers);
    if (organizing) {
      helpers.removeAll(payers);
      parties.organize(helpers);
    }
  }

  private static boolean paysAsARule(Actor actor) {
    return actor.isState()
        || actor.name().equals("EU")
        || actor.name().equals("European Commission")
        || actor.name().contains("Fund");
  }

  /** Where the names after a cue end: before the next cue of another part, or with the sentence. */
  private static int zoneEnd(Phrase phrase, Phrase.CueMatch cue) {
    for (Phrase.CueMatch next : phrase.cues()) {
      if (next.first() > cue.last() && separates(cue.cue(), next.cue())) {
        return next.first() - 1;
      }
    }
    return phrase.last();
  }

  private static boolean separates(Cue before, Cue next) {
    if (before == next) {
      return false;
    }
    return switch (next) {
      case PAID_BY, SUPPORTED_BY, ATTENDED_BY, EXCEPT, ORGANIZED_BY, PAYS -> true;
      case ATTENDS -> before != Cue.ATTENDED_BY;
      default -> false;
    };
  }

  private String nextWord(int i) {
    return i + 1 < reading.tokens().size() ? reading.word(i + 1) : "";
  }
}
