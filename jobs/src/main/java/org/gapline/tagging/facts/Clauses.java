package org.gapline.tagging.facts;

/** Where the parts of a sentence begin and end that hold the names before and after a cue. */
final class Clauses {

  /** Words of a dateline at most. */
  private static final int DATELINE = 14;

  private final Reading reading;
  private Phrase known;
  private int knownStart;

  Clauses(Reading reading) {
    this.reading = reading;
  }

  /** First word of a sentence after its dateline ("CAIRO (Egypt), 3 May – ..."), if it has one. */
  private int afterDateline(Phrase phrase) {
    if (phrase != known) {
      known = phrase;
      knownStart = findStart(phrase);
    }
    return knownStart;
  }

  private int findStart(Phrase phrase) {
    if (phrase.isHeading() || reading.tokens().begin(phrase.first()) > phrase.block().span().begin() + 2) {
      return phrase.first();
    }
    int start = phrase.first();
    int last = Math.min(phrase.last() - 1, phrase.first() + DATELINE);
    for (int i = phrase.first(); i <= last; i++) {
      boolean fits = reading.isCapitalized(i) || Character.isDigit(reading.word(i).charAt(0));
      if (!fits && !CalendarWords.isAnd(reading.tokens(), i) && reading.word(i).length() > 2) {
        break;
      }
      if (isDash(reading.gapAfter(i))) {
        start = i + 1;
      }
    }
    return start;
  }

  private static boolean isDash(String gap) {
    return gap.equals(": ")
        || gap.endsWith(" – ") || gap.endsWith(" — ") || gap.endsWith(" - ") || gap.endsWith("-- ");
  }

  /** First word of the clause that holds a word: after a semicolon, else after the dateline. */
  int startOf(Phrase phrase, int word) {
    int start = afterDateline(phrase);
    for (int i = start; i < word; i++) {
      if (reading.gapAfter(i).indexOf(';') >= 0) {
        start = i + 1;
      }
    }
    return start;
  }

  /** Last word of the stretch after a cue: before the next cue of another part. */
  int endOf(Phrase phrase, Phrase.CueMatch cue) {
    for (Phrase.CueMatch next : phrase.cues()) {
      if (next.first() > cue.last() && separates(cue.cue(), next.cue())) {
        return next.first() - 1;
      }
    }
    return phrase.last();
  }

  private static boolean separates(Cue before, Cue next) {
    if (before == next) {
      return false;
    }
    return switch (next) {
      case PAID_BY, SUPPORTED_BY, ATTENDED_BY, EXCEPT, ORGANIZED_BY, PAYS -> true;
      case ATTENDS -> before != Cue.ATTENDED_BY;
      default -> false;
    };
  }
}
