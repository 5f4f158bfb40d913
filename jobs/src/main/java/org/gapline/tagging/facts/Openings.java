package org.gapline.tagging.facts;

import java.util.List;
import org.gapline.codebook.pattern.Tokens;

/** Finds the first sentence that is more than a line of a letterhead, a title or a row. */
final class Openings {

  private static final int SHORTEST_SENTENCE = 10;
  private static final int LATEST = 14;

  /** Marks with which sentences end, and lines of a letterhead do not. */
  private static final String ENDS = ".!?:;\"”»";

  private Openings() {}

  /** Index of the sentence, 0 where none is found near the top. */
  static int of(String text, Tokens tokens, List<Phrase> phrases) {
    int most = Math.min(LATEST, phrases.size());
    for (int p = 0; p < most; p++) {
      Phrase phrase = phrases.get(p);
      boolean overTitle = p + 1 < most && phrases.get(p + 1).isHeading();
      if (!phrase.isHeading()
          && phrase.words() >= SHORTEST_SENTENCE
          && !(overTitle && isLine(text, tokens, phrase))) {
        return p;
      }
    }
    return 0;
  }

  /** A block of its own that ends as no sentence does: the name of the paper and its issue. */
  private static boolean isLine(String text, Tokens tokens, Phrase phrase) {
    int end = phrase.block().span().end();
    return tokens.end(phrase.last()) + 2 >= end && ENDS.indexOf(text.charAt(end - 1)) < 0;
  }
}
