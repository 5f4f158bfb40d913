package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;

/** The sentences that serve as the title of a document: the headings before its first paragraph. */
final class TitlePhrases {

  private static final int LONGEST_LINE = 22;

  private TitlePhrases() {}

  /** The headings at the top; where there are none, a first line that reads like one. */
  static List<Phrase> of(Reading reading) {
    List<Phrase> titles = new ArrayList<>();
    for (Phrase phrase : reading.phrases()) {
      if (!phrase.isHeading()) {
        break;
      }
      titles.add(phrase);
    }
    if (titles.isEmpty() && !reading.phrases().isEmpty()) {
      Phrase first = reading.phrases().get(0);
      char end = reading.after(first.last());
      if (first.words() <= LONGEST_LINE && end != '.' && end != ':') {
        titles.add(first);
      }
    }
    return titles;
  }
}
