package org.gapline.tagging.facts;

import java.util.Set;

/** The other day of an event that a sentence tells by its neighbour: "and closed the next day". */
final class NextDay {

  private static final Set<String> AFTER = WordList.of("next following siguiente");
  private static final Set<String> BEFORE = WordList.of("previous preceding anterior");
  private static final Set<String> DAY = WordList.of("day dia");

  private NextDay() {}

  /** 1 where the sentence tells of the next day, -1 for the day before, else 0. */
  static int in(Reading reading, Phrase phrase) {
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      int told = at(reading, i);
      if (told != 0) {
        return told;
      }
    }
    return 0;
  }

  private static int at(Reading reading, int i) {
    String word = reading.word(i);
    String before = reading.word(i - 1);
    boolean day = DAY.contains(word) || DAY.contains(before);
    if (word.equals("lendemain") || day && (AFTER.contains(word) || AFTER.contains(before))) {
      return 1;
    }
    boolean eve = word.equals("veille") || word.equals("vispera");
    boolean dayBefore = before.equals("day") && word.equals("before");
    return eve || dayBefore || day && (BEFORE.contains(word) || BEFORE.contains(before)) ? -1 : 0;
  }
}
