package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/**
 * Marks the parts of a page that tell of other things than its event: "Related news", "Diary",
 * "Next meeting", "See also: ...". Their dates and places are none of the event's.
 */
final class Asides {

  private static final int LONGEST_HEADING = 6;
  private static final int LONGEST_LINE = 4;
  private static final int LONGEST_LABEL = 6;

  private static final Set<String> ARTICLES = WordList.of("the le la les el los las");

  private Asides() {}

  /** Marks the sentences that stand in an aside. */
  static void mark(Reading reading, List<Phrase> phrases) {
    boolean section = false;
    int asideBlock = -1;
    for (int p = 1; p < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      boolean begins = begins(reading, phrase);
      if ((phrase.isHeading() || isLine(reading, phrase))
          && !(section && isDated(reading, phrase))) {
        section = begins && phrase.words() <= LONGEST_HEADING;
      } else if (begins && isLabelled(reading, phrase)) {
        asideBlock = phrase.blockIndex();
      }
      phrase.aside(section || asideBlock == phrase.blockIndex());
    }
  }

  /** Whether its first words say so, number and article apart. */
  private static boolean begins(Reading reading, Phrase phrase) {
    if (!phrase.has(Cue.ASIDE)) {
      return false;
    }
    int first = phrase.first();
    while (first < phrase.last()
        && (Numbers.isBare(reading.text(), reading.tokens(), first)
            || ARTICLES.contains(reading.word(first)))) {
      first++;
    }
    for (Phrase.CueMatch cue : phrase.cues()) {
      if (cue.cue() == Cue.ASIDE && cue.first() == first) {
        return true;
      }
    }
    return false;
  }

  /** "20-24 June: ...": a line that begins with a number, and no numbered heading. */
  private static boolean isDated(Reading reading, Phrase phrase) {
    return Character.isDigit(reading.word(phrase.first()).charAt(0))
        && reading.after(phrase.first()) != '.';
  }

  /** A short line without a point, as headings of plain text and of sheets are. */
  private static boolean isLine(Reading reading, Phrase phrase) {
    return phrase.words() <= LONGEST_LINE
        && ".,;:".indexOf(reading.after(phrase.last())) < 0
        && reading.tokens().begin(phrase.first()) <= phrase.block().span().begin() + 3
        && reading.tokens().end(phrase.last()) >= phrase.block().span().end() - 2;
  }

  private static boolean isLabelled(Reading reading, Phrase phrase) {
    int end = Math.min(phrase.last(), phrase.first() + LONGEST_LABEL);
    for (int i = phrase.first(); i < end; i++) {
      if (reading.after(i) == ':' || reading.gapAfter(i).indexOf(':') >= 0) {
        return true;
      }
    }
    return false;
  }
}
