package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.document.Block;
import org.gapline.tagging.DocumentKind;

/** Finds who organized, attended and paid by what each sentence says. */
final class PartyFinder {

  /** Lines of a list below a label at most. */
  private static final int LONGEST_LIST = 40;

  /** Words of a line that stands for a heading's value at most. */
  private static final int LONGEST_VALUE = 9;

  private final Reading reading;
  private final ActorLists actors;
  private final Clauses clauses;
  private final Parties parties = new Parties();
  private final DonorFinder donors;
  private final OrganizerFinder organizers;
  private final ParticipantFinder participants;

  /** Organizers and donors that are stated once for several events, or null. */
  private final Parties shared;

  /** Whether a row names those who organized, and not only their partners. */
  private boolean labelledLeader;

  PartyFinder(Reading reading, ActorLists actors) {
    this(reading, actors, null);
  }

  /** Finds the parties of one of several events, which has those of all where it has no own. */
  PartyFinder(Reading reading, ActorLists actors, Parties shared) {
    this.shared = shared;
    this.reading = reading;
    this.actors = actors;
    this.clauses = new Clauses(reading);
    this.donors = new DonorFinder(actors, clauses, parties, new PeoplesMoney(reading, actors));
    this.organizers = new OrganizerFinder(reading, actors, clauses, parties);
    this.participants = new ParticipantFinder(reading, actors, clauses, parties);
  }

  /**
   * Reads all sentences that may speak of the event.
   *
   * @param kind of the document: one on no event has no organizer in its masthead
   */
  Parties find(DocumentKind kind) {
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      if (phrase.label() != null && !isTopic(p)) {
        labelled(phrase.label(), p);
      } else if (phrase.has(Cue.THANKS)) {
        donors.thanked(phrase);
        organizers.thanked(phrase);
      } else if (!isElsewhere(phrases, p)) {
        read(phrase);
      }
    }
    if (shared != null) {
      parties.inherit(shared);
    }
    if (kind == DocumentKind.LAUNCH) {
      parties.organize(new Presenters(reading, actors, clauses).find());
    }
    if (!parties.hasOrganizers()) {
      parties.organize(organizers.owners());
    }
    if (parties.hasOrganizers() && !organizers.leads() && !labelledLeader) {
      new Masthead(reading, actors).body().ifPresent(body -> parties.organize(List.of(body)));
    }
    if (kind == DocumentKind.OTHER && isVacancy()) {
      parties.dismissOrganizers();
    } else if (!parties.hasOrganizers()) {
      new OrganizerGuess(reading, actors, parties)
          .find(kind)
          .ifPresent(actor -> parties.organize(List.of(actor)));
    }
    return parties;
  }

  /** A post is advertised: who employs somebody organizes no event. */
  private boolean isVacancy() {
    return reading.phrases().stream()
        .limit(reading.opening() + 1L)
        .anyMatch(phrase -> phrase.has(Cue.VACANCY));
  }

  /** "Financing", with sentences below that speak of the financing of terrorism. */
  private boolean isTopic(int p) {
    Phrase phrase = reading.phrases().get(p);
    return phrase.label().label() == Labels.Label.DONORS
        && phrase.label().alone()
        && p + 1 < reading.phrases().size()
        && reading.phrases().get(p + 1).words() > LONGEST_VALUE
        && reading.after(reading.phrases().get(p + 1).last()) == '.';
  }

  /** Whether a sentence below the title tells of another event. */
  static boolean isElsewhere(List<Phrase> phrases, int p) {
    Phrase phrase = phrases.get(p);
    return p > 1
        && phrase.label() == null
        && (phrase.has(Cue.OTHER_EVENT)
            || phrase.has(Cue.ELSEWHERE)
            || phrases.get(p - 1).isHeading() && phrases.get(p - 1).has(Cue.ELSEWHERE));
  }

  private void read(Phrase phrase) {
    Set<Integer> payers = donors.read(phrase);
    boolean organizing = organizers.read(phrase, payers);
    participants.read(phrase, organizing);
  }

  private void labelled(Labels.Found label, int p) {
    List<Actor> found = new ArrayList<>();
    List<Phrase> phrases = reading.phrases();
    if (!label.alone()) {
      found.addAll(actors.loose(label.last() + 1, clauses.openEnd(p)));
      if (found.isEmpty() && label.label() == Labels.Label.ORGANIZERS) {
        found.addAll(actors.strict(label.last() + 1, clauses.openEnd(p)));
      }
    } else if (p + 1 < phrases.size()) {
      found.addAll(actors.loose(phrases.get(p + 1).first(), clauses.openEnd(p + 1)));
      for (int k = p + 2; isItem(k) && isItem(k - 1) && k < p + LONGEST_LIST; k++) {
        found.addAll(actors.loose(phrases.get(k).first(), phrases.get(k).last()));
      }
    }
    switch (label.label()) {
      case ORGANIZERS -> {
        parties.organize(found);
        labelledLeader |= !found.isEmpty() && !Labels.isOfPartners(reading, phrases.get(p), label);
      }
      case PARTICIPANTS -> parties.enter(found);
      case DONORS -> parties.pay(found);
      case SUPPORTERS -> parties.pay(found.stream().filter(DonorFinder::paysAsARule).toList());
      default -> {}
    }
  }

  private boolean isItem(int p) {
    return p < reading.phrases().size()
        && reading.phrases().get(p).block().kind() == Block.Kind.LIST_ITEM;
  }
}
