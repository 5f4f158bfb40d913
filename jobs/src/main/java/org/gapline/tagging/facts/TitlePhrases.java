package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;

/** The sentences that serve as the title of a document: the headings before its first paragraph. */
final class TitlePhrases {

  private static final int LONGEST_LINE = 22;
  private static final int STAMPS = 3;
  private static final int STAMP = 8;

  private TitlePhrases() {}

  /**
   * The headings at the top, whatever stamp or crumb stands before them; where there are none, a
   * first line that reads like one.
   */
  static List<Phrase> of(Reading reading) {
    List<Phrase> phrases = reading.phrases();
    int first = 0;
    while (first < phrases.size() && first < STAMPS && isStamp(phrases.get(first))) {
      first++;
    }
    List<Phrase> titles = new ArrayList<>();
    for (int p = first; p < phrases.size() && phrases.get(p).isHeading(); p++) {
      titles.add(phrases.get(p));
    }
    if (titles.isEmpty() && !phrases.isEmpty() && isLine(reading, phrases.get(0))) {
      titles.add(phrases.get(0));
    }
    return titles;
  }

  private static boolean isStamp(Phrase phrase) {
    return !phrase.isHeading() && phrase.words() <= STAMP;
  }

  private static boolean isLine(Reading reading, Phrase first) {
    char end = reading.after(first.last());
    return first.words() <= LONGEST_LINE && end != '.' && end != ':';
  }
}
