package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Tells persons from the bodies that they speak for: in "Jane Roe of the Harbour Institute" the
 * name of the body begins after the person's.
 */
record SpokenFor(Reading reading) {

  private static final int LONGEST_PERSON = 4;
  private static final int LONGEST_BODY = 8;

  private static final Set<String> OF = WordList.of("of de du des d del");
  private static final Set<String> ARTICLES = WordList.of("the la le les l el los las");

  /** Two words with which names of bodies begin though neither is a kind of body. */
  private static final Set<String> PLURALS =
      WordList.of(
          "friends doctors lawyers doctores medicos abogados amis amigos women mujeres femmes youth",
          "citizens families victims mothers sons daughters sisters brothers teachers workers jesuit",
          "united islamic muslim christian catholic jewish economic foreign human civil social high",
          "national international regional european african american asian arab federal general");

  /** Whether a person's name ends with a word, and that of a body follows "of" right after it. */
  boolean speakFor(int last) {
    int words = 0;
    int i = last;
    while (i >= 0 && words <= LONGEST_PERSON && isOfPerson(i)) {
      words++;
      if (i == 0 || !reading.gapAfter(i - 1).equals(" ")) {
        break;
      }
      i--;
    }
    boolean afterBody = i >= 0 && i < last && isBodyWord(i);
    return words >= 2 && words <= LONGEST_PERSON && !afterBody && isBodyAfter(last);
  }

  private boolean isOfPerson(int i) {
    String word = reading.word(i);
    return reading.isCapitalized(i)
        && word.length() > 1
        && reading.nameAt(i) == null
        && !BodyNouns.has(word)
        && !PLURALS.contains(word)
        && !NameWords.AIM_WORDS.contains(word)
        && !NameWords.OWNERS.contains(word)
        && !NameWords.OPENING.contains(word);
  }

  private boolean isBodyWord(int i) {
    return reading.isCapitalized(i)
        && !NameWords.OPENING.contains(reading.word(i))
        && !isOfPerson(i);
  }

  private boolean isBodyAfter(int last) {
    int i = last + 1;
    if (i >= reading.tokens().size() || !OF.contains(reading.word(i))) {
      return false;
    }
    i++;
    while (i < reading.tokens().size() && ARTICLES.contains(reading.word(i))) {
      i++;
    }
    int end = Math.min(reading.tokens().size(), i + LONGEST_BODY);
    for (int k = i; k < end && reading.isCapitalized(k); k++) {
      if (BodyNouns.has(reading.word(k))) {
        return true;
      }
    }
    return false;
  }
}
