package org.gapline.tagging.facts;

import java.util.Set;

/** Years that stand alone. */
final class Years {

  private static final int FIRST = 1990;
  private static final int LAST = 2050;
  private static final Set<String> EDITIONS =
      WordList.of("edition class cohort round iteration forum curriculum cycle");

  private Years() {}

  /** Whether a word is a year and no year of a resolution. */
  static boolean isYear(Reading reading, int i) {
    if (!Numbers.isBare(reading.text(), reading.tokens(), i)
        || reading.tokens().end(i) - reading.tokens().begin(i) != 4
        || reading.before(i) == '(') {
      return false;
    }
    int value = value(reading, i);
    return value >= FIRST && value <= LAST;
  }

  static int value(Reading reading, int i) {
    return Numbers.value(reading.text(), reading.tokens(), i);
  }

  /** The year that stands beside an event or its edition in a sentence, or 0. */
  static int besideEvent(Reading reading, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (isYear(reading, i)
          && (eventAfter(reading, phrase, i) || eventBefore(reading, phrase, i))) {
        return value(reading, i);
      }
    }
    return 0;
  }

  private static boolean eventAfter(Reading reading, Phrase phrase, int i) {
    return i < phrase.last()
        && (EDITIONS.contains(reading.word(i + 1)) || phrase.hasBetween(Cue.EVENT, i + 1, i + 2));
  }

  private static boolean eventBefore(Reading reading, Phrase phrase, int i) {
    if (i == phrase.first()) {
      return false;
    }
    int before = reading.word(i - 1).equals("of") ? i - 2 : i - 1;
    return before >= phrase.first()
        && (EDITIONS.contains(reading.word(before))
            || phrase.hasBetween(Cue.EVENT, before, before));
  }
}
