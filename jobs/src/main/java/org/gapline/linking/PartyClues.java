package org.gapline.linking;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.linking.Clue.Feature;
import org.gapline.tagging.EventFacts;

/** Compares who two reports say held the event, and who else was there. */
final class PartyClues {

  private static final int COMMON_ORGANIZER = 2;
  private static final int OTHER_ORGANIZERS = -2;
  private static final int PARTLY_OTHER = 0;
  private static final int ENOUGH_STATES = 3;

  private PartyClues() {}

  static void compare(EventFacts a, EventFacts b, List<Clue> clues) {
    organizers(a, b, clues);
    if (meet(guests(a), guests(b))) {
      clues.add(Clue.of(Feature.PARTIES, 1, "common participants or donors"));
    }
    states(a.states(), b.states(), clues);
  }

  /** Reports name some of the organizers, and take others for participants. */
  private static void organizers(EventFacts a, EventFacts b, List<Clue> clues) {
    if (a.organizers().isEmpty() || b.organizers().isEmpty()) {
      return;
    }
    if (meet(a.organizers(), b.organizers())) {
      boolean partly = hasOthers(a, b) && hasOthers(b, a);
      clues.add(
          partly
              ? Clue.of(Feature.ORGANIZERS, PARTLY_OTHER, "a common organizer beside others")
              : Clue.of(Feature.ORGANIZERS, COMMON_ORGANIZER, "common organizers"));
    } else if (meet(a.organizers(), guests(b)) || meet(guests(a), b.organizers())) {
      clues.add(Clue.of(Feature.ORGANIZERS, 1, "organizers of one are parties of the other"));
    } else {
      clues.add(Clue.of(Feature.ORGANIZERS, OTHER_ORGANIZERS, "other organizers"));
    }
  }

  private static boolean hasOthers(EventFacts facts, EventFacts than) {
    return !than.organizers().containsAll(facts.organizers());
  }

  private static void states(List<String> a, List<String> b, List<Clue> clues) {
    if (a.size() < 2 || b.size() < 2) {
      return;
    }
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    if (common.size() >= 2) {
      clues.add(Clue.of(Feature.STATES, 1, "common States taking part"));
    } else if (common.isEmpty() && a.size() >= ENOUGH_STATES && b.size() >= ENOUGH_STATES) {
      clues.add(Clue.of(Feature.STATES, -2, "other States taking part"));
    }
  }

  private static Set<String> guests(EventFacts facts) {
    Set<String> guests = new HashSet<>(facts.participants());
    guests.addAll(facts.donors());
    return guests;
  }

  private static boolean meet(Collection<String> a, Collection<String> b) {
    return !Collections.disjoint(a, b);
  }
}
