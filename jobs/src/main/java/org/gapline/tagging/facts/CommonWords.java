package org.gapline.tagging.facts;

import java.util.Set;

/** Tells common words from the acronyms that are spelled like them. */
record CommonWords(Reading reading) {

  /** What follows the question word in headings such as "WHO ATTENDED". */
  private static final Set<String> ASKED =
      WordList.of(
          "attended came took was were is are did will can could has have had spoke",
          "paid organized organised hosted we you they it said says needs should participated");

  /** Whether the name that begins at a word is none: "ENSEMBLE AU NIGER", "WHO ATTENDED". */
  boolean isNoName(int i) {
    String word = reading.word(i);
    if (word.equals("au")) {
      return reading.document().language().equals("fr");
    }
    return word.equals("who")
        && i + 1 < reading.tokens().size()
        && reading.gapAfter(i).equals(" ")
        && ASKED.contains(reading.word(i + 1))
        && isShouted(i + 1);
  }

  private boolean isShouted(int i) {
    return reading.between(i, i).chars().allMatch(Character::isUpperCase);
  }
}
