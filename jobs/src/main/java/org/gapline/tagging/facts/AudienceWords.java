package org.gapline.tagging.facts;

import java.util.Locale;
import java.util.Set;

/** Words beside the name of a region or grouping that tell whether people came from there. */
final class AudienceWords {

  private static final int REACH = 5;

  private static final Set<String> STATES =
      WordList.of(
          "states state countries country nations members member partner etats pays membres estados",
          "paises miembros jurisdictions governments capitals");

  private static final Set<String> MEMBERS =
      WordList.of("members member membres membre miembros miembro partner participating");

  /** Words between "from" and a region. */
  private static final Set<String> QUANTITIES =
      WordList.of(
          "over more than some about around across all the various several different many nearly",
          "almost throughout both other most plus de la des du d l las los el toda todo todas");

  private static final Set<String> COMING =
      WordList.of(
          "venus venues originaires issus issues provenant procedentes venidos venidas llegados",
          "llegadas provenientes oriundos");

  private AudienceWords() {}

  /** Whether the name of a grouping speaks of its States: "SADC member States". */
  static boolean isOfStates(Reading reading, Named name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (STATES.contains(reading.word(i))) {
        return true;
      }
    }
    return MembersOf.speaks(reading, name);
  }

  /** "the member States of the Americas". */
  static boolean isOfMembers(Reading reading, Named name) {
    boolean member = false;
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - REACH); i--) {
      String word = reading.word(i);
      member |= MEMBERS.contains(word);
      if (!STATES.contains(word) && !MEMBERS.contains(word) && !QUANTITIES.contains(word)
          && !word.equals("of") && !word.equals("in") && !word.equals("from")) {
        break;
      }
    }
    return member;
  }

  /** "Campaigners from over 20 African countries", "venus de toute l'Afrique". */
  static boolean isOrigin(Reading reading, Named name) {
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - REACH); i--) {
      String word = reading.word(i);
      if (word.equals("from") || COMING.contains(word)) {
        return i > 0;
      }
      boolean number = Character.isDigit(word.charAt(0)) || Numbers.spelled(reading.text(), reading.tokens(), i) > 0;
      if (!number && !QUANTITIES.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "Red Latinoamericana de Estudios": an adjective within the name of a body. */
  static boolean isInBodyName(Reading reading, Phrase phrase, Named name) {
    int before = name.first() - 1;
    boolean adjective =
        name.first() == name.last()
            && name.term() instanceof Term.OfGrouping
            && before >= phrase.first()
            && reading.gapAfter(before).equals(" ");
    return adjective
        && !reading.isEnglish()
        && isWritten(reading, before)
        && isWritten(reading, name.first())
        && !STATES.contains(reading.word(before))
        && !phrase.hasBetween(Cue.EVENT, before, before);
  }

  /** With a capital and then small letters. */
  private static boolean isWritten(Reading reading, int i) {
    String word = reading.between(i, i);
    return reading.isCapitalized(i) && !word.equals(word.toUpperCase(Locale.ROOT));
  }
}
