package org.gapline.tagging;

import java.text.Normalizer;
import java.util.Locale;

/** Compares the places of events, whatever the spelling of a city. */
final class EventPlaces {

  /** How well the places of two reports agree. */
  enum Agreement {
    SAME,
    /** One report says less than the other, or nothing. */
    OPEN,
    DIFFERENT
  }

  private static final int TELLING_LETTERS = 5;

  private EventPlaces() {}

  /** The place for ids and keys: the State where known, else the city; empty where unknown. */
  static String key(EventFacts facts) {
    return facts.country() != null ? facts.country() : folded(facts.city());
  }

  static Agreement compare(EventFacts a, EventFacts b) {
    boolean countries = a.country() != null && b.country() != null;
    if (countries && !a.country().equals(b.country())) {
      return Agreement.DIFFERENT;
    }
    if (a.city() != null && b.city() != null) {
      return sameCity(folded(a.city()), folded(b.city()))
          ? Agreement.SAME
          : Agreement.DIFFERENT;
    }
    return Agreement.OPEN;
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

  static String folded(String city) {
    if (city == null) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(city.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
