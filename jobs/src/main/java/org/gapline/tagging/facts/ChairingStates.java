package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Reads the State that presides over an organization for a year and acts in its name: "the Slovak
 * OSCE Chairmanship", "la présidence albanaise de l'OSCE".
 */
record ChairingStates(Reading reading) {

  private static final Set<String> CHAIRS =
      WordList.of(
          "chairmanship chairpersonship presidency presidence presidencia chairmanships",
          "presidente");

  /** Whether the name of a people stands for the State that presides. */
  boolean isNamedBy(Named people) {
    int next = people.last() + 1;
    Named body = next < reading.tokens().size() ? reading.nameAt(next) : null;
    if (body != null && body.first() == next && body.term() instanceof Term.OfOrganization) {
      return isChair(reading, body.last() + 1);
    }
    return !reading.isEnglish() && people.first() > 0 && isChair(reading, people.first() - 1);
  }

  /** Whether a word names the office of those who preside. */
  static boolean isChair(Reading reading, int i) {
    return i < reading.tokens().size() && CHAIRS.contains(reading.word(i));
  }
}
