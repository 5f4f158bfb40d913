package org.gapline.tagging.facts;

import java.util.Set;

/** Tells the names of persons from those of bodies by the titles in them. */
record PersonTitles(Reading reading) {

  /** Words that show that a person is named. */
  private static final Set<String> PERSONS =
      WordList.of(
          "mr mrs ms dr prof professor ambassador minister president director secretary judge",
          "general colonel captain major chair chairman chairperson adviser excellency king",
          "prince sheikh under deputy representative rapporteur commissioner head monsieur",
          "comptroller coordinator superintendent attache rector dean brigadier lieutenant admiral",
          "madame senor senora ministre ministro embajador embajadora");

  /** Beside these "General" is no rank: "General Intelligence Agency", "Attorney General". */
  private static final Set<String> GENERAL =
      WordList.of(
          "directorate intelligence security secretariat prosecutor prosecutors staff command",
          "department administration commission inspectorate council attorney solicitor auditor",
          "secretary inspector authority assembly union confederation");

  /** After whom houses are named: "King Hussein Foundation". */
  private static final Set<String> PATRONS = WordList.of("king prince sheikh president");

  /** Houses of those who hold an office. */
  private static final Set<String> OFFICES =
      WordList.of("office bureau cabinet oficina oficialia gabinete secretariat");

  /** Words between a body and the office that it serves. */
  private static final Set<String> JOINING_TITLE = WordList.of("of the de du del");

  /** Whether a stretch of words names a person, as far as titles show it. */
  boolean areIn(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (isTitle(first, last, i)) {
        return true;
      }
    }
    return false;
  }

  /** "General Tadić", but not "Dirección General" nor "Office of the Data Commissioner". */
  private boolean isTitle(int first, int last, int i) {
    if (!PERSONS.contains(reading.word(i))) {
      return false;
    }
    String before = i > first ? reading.word(i - 1) : "";
    String after = i < last ? reading.word(i + 1) : "";
    boolean adjective =
        reading.word(i).equals("general")
            && (BodyNouns.has(before)
                || GENERAL.contains(after)
                || GENERAL.contains(before) && (after.equals("s") || BodyNouns.has(after)));
    boolean patron = PATRONS.contains(reading.word(i)) && BodyNouns.has(reading.word(last));
    boolean served = OFFICES.contains(reading.word(first)) && i > first + 1;
    boolean office = after.equals("s") && i + 2 <= last && BodyNouns.has(reading.word(i + 2));
    return !adjective
        && !patron
        && !served
        && !office
        && !(BodyNouns.has(reading.word(first)) && JOINING_TITLE.contains(before));
  }
}
