package org.gapline.linking;

import org.gapline.linking.Clue.Feature;
import org.gapline.tagging.EventFacts;

/** Compares where two reports say that the event was, whatever the spelling of a city. */
final class PlaceClues {

  private static final int SAME_CITY = 3;
  private static final int SAME_STATE = 1;
  private static final int BOTH_ONLINE = 1;
  private static final int PERHAPS_HYBRID = -1;
  private static final int TELLING_LETTERS = 5;

  private PlaceClues() {}

  /** The clue, or null where a report says nothing of the place. */
  static Clue compare(Report one, Report another) {
    EventFacts a = one.facts();
    EventFacts b = another.facts();
    boolean online = EventFacts.ONLINE.equals(a.city());
    if (online && EventFacts.ONLINE.equals(b.city())) {
      return clue(BOTH_ONLINE, "both online");
    } else if (online || EventFacts.ONLINE.equals(b.city())) {
      return a.city() == null || b.city() == null ? null : clue(PERHAPS_HYBRID, "one online");
    }
    boolean countries = a.country() != null && b.country() != null;
    if (countries && !a.country().equals(b.country())) {
      return Clue.contradicts(Feature.PLACE, "other States");
    }
    if (a.city() != null && b.city() != null) {
      return sameCity(one.cityLetters(), another.cityLetters())
          ? clue(SAME_CITY, "same city")
          : Clue.contradicts(Feature.PLACE, "other cities");
    }
    return countries ? clue(SAME_STATE, "same State") : null;
  }

  /** Marrakesh and Marrakech are one city: long names may differ at the end. */
  static boolean sameCity(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int common = Math.min(a.length(), b.length()) - 2;
    return common >= TELLING_LETTERS
        && Math.abs(a.length() - b.length()) <= 1
        && a.regionMatches(0, b, 0, common);
  }

  /** A number that names of one city share; those of others mostly have another. Never 0. */
  static int family(String letters) {
    return letters.substring(0, Math.min(TELLING_LETTERS, letters.length())).hashCode() | 1;
  }

  private static Clue clue(int points, String reason) {
    return Clue.of(Feature.PLACE, points, reason);
  }
}
