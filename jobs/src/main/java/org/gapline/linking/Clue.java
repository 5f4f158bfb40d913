package org.gapline.linking;

import java.util.Locale;

/**
 * One thing that speaks for or against two reports being of one event.
 *
 * @param feature what was compared, as {@code dates}
 * @param points how much it weighs: above zero for, below zero against
 * @param verdict whether it settles the matter by itself
 * @param reason what was found, for people
 */
record Clue(Feature feature, int points, Verdict verdict, String reason) {

  /** What two reports are compared in. */
  enum Feature {
    DATES,
    PLACE,
    ORGANIZERS,
    PARTIES,
    TITLE,
    EDITION,
    SIDE_EVENT,
    AGENDA,
    AUDIENCE,
    STATES,
    KIND,
    NAMED_ORGANIZERS,
    NAMED_PLACE,
    TEXT
  }

  /** Whether a clue is one among others, or rules out that the reports are of one event. */
  enum Verdict {
    WEIGHED,
    CONTRADICTS
  }

  static Clue of(Feature feature, int points, String reason) {
    return new Clue(feature, points, Verdict.WEIGHED, reason);
  }

  static Clue contradicts(Feature feature, String reason) {
    return new Clue(feature, 0, Verdict.CONTRADICTS, reason);
  }

  boolean contradicts() {
    return verdict == Verdict.CONTRADICTS;
  }

  @Override
  public String toString() {
    String weight = contradicts() ? "no" : String.format(Locale.ROOT, "%+d", points);
    return weight + " " + reason;
  }
}
