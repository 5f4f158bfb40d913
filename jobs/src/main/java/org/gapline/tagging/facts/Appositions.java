package org.gapline.tagging.facts;

import java.util.Set;

/** Finds what texts add after a comma to say what kind of body the one before it is. */
record Appositions(Reading reading) {

  private static final int LONGEST = 16;

  private static final Set<String> APPOSED = WordList.of("a an un une una the");

  /** With what it is said after a comma what kind of body the one before is. */
  private static final Set<String> KINDS =
      WordList.of(
          "organe organisme organo organismo agence agencia agency institution institucion body arm",
          "branch organ structure entity entite entidad part specialised specialized");

  /** "the ACSRT, a body of the African Union, and INTERPOL": the last word before the comma. */
  int endOf(int i, int to) {
    boolean begins = i > 0 && reading.gapAfter(i - 1).indexOf(',') >= 0;
    boolean article = begins && APPOSED.contains(reading.word(i)) && i < to;
    if (!begins || !KINDS.contains(reading.word(article ? i + 1 : i))) {
      return -1;
    }
    for (int k = i; k < Math.min(to, i + LONGEST); k++) {
      if (reading.gapAfter(k).indexOf(',') >= 0) {
        return k;
      }
    }
    return -1;
  }
}
