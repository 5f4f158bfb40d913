package org.gapline.linking;

import org.gapline.linking.Clue.Feature;

/** Compares who two reports say held the event, and who else was there. */
final class PartyClues {

  private static final int COMMON_ORGANIZER = 2;
  private static final int OTHER_ORGANIZERS = -2;
  private static final int PARTLY_OTHER = 0;
  private static final int ENOUGH_STATES = 3;

  private PartyClues() {}

  static void compare(Report a, Report b, Evidence evidence) {
    organizers(a, b, evidence);
    if (a.features().guests().meets(b.features().guests())) {
      evidence.add(Clue.of(Feature.PARTIES, 1, "common participants or donors"));
    }
    states(a, b, evidence);
  }

  /** Reports name some of the organizers, and take others for participants. */
  private static void organizers(Report a, Report b, Evidence evidence) {
    Terms first = a.features().organizers();
    Terms second = b.features().organizers();
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    if (first.meets(second)) {
      boolean partly = !second.hasAll(first) && !first.hasAll(second);
      evidence.add(
          partly
              ? Clue.of(Feature.ORGANIZERS, PARTLY_OTHER, "a common organizer beside others")
              : Clue.of(Feature.ORGANIZERS, COMMON_ORGANIZER, "common organizers"));
    } else if (first.meets(b.features().guests()) || a.features().guests().meets(second)) {
      evidence.add(Clue.of(Feature.ORGANIZERS, 1, "organizers of one are parties of the other"));
    } else {
      evidence.add(Clue.of(Feature.ORGANIZERS, OTHER_ORGANIZERS, "other organizers"));
    }
  }

  private static void states(Report a, Report b, Evidence evidence) {
    int first = a.facts().states().size();
    int second = b.facts().states().size();
    if (first < 2 || second < 2) {
      return;
    }
    int common = a.features().states().common(b.features().states());
    if (common >= 2) {
      evidence.add(Clue.of(Feature.STATES, 1, "common States taking part"));
    } else if (common == 0 && first >= ENOUGH_STATES && second >= ENOUGH_STATES) {
      evidence.add(Clue.of(Feature.STATES, -2, "other States taking part"));
    }
  }
}
