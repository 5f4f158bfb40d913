package org.gapline.tagging.facts;

import java.util.Set;

/** Years that stand alone. */
final class Years {

  private static final int FIRST = 1990;
  private static final int LAST = 2050;
  private static final Set<String> EDITIONS =
      WordList.of("edition class cohort round iteration forum curriculum cycle");

  /** Words between the name of an instrument and the day of its adoption at most. */
  private static final int NAME = 6;

  /** What was adopted or signed on a day, long before an event or after it. */
  private static final Set<String> INSTRUMENTS =
      WordList.of(
          "code convention protocol agreement declaration treaty act law decree statute charter",
          "resolution directive regulation memorandum convenio convencion protocolo acuerdo",
          "declaracion tratado ley decreto estatuto carta codigo directiva reglamento orden",
          "protocole accord traite loi decret statut charte reglement ordonnance arrete");

  private Years() {}

  /** "the Code of Conduct of 25 June 2013": the day of what an event speaks about. */
  static boolean isOfInstrument(Reading reading, DateMention date) {
    int before = date.first() - 1;
    boolean of = before > reading.firstWord() && CalendarWords.isOf(reading.tokens(), before);
    for (int i = before - 1; of && i >= Math.max(reading.firstWord(), before - NAME); i--) {
      if (INSTRUMENTS.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

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
