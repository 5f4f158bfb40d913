package org.gapline.codebook.pattern;

import java.util.ArrayList;
import java.util.List;

/** Settles which literals with capitals also match a text written all in capitals. */
final class SmartCase {

  private SmartCase() {}

  /**
   * The parts of a sequence, in which the words of each literal longer than so many letters may
   * stand all in capitals. A literal is a run of words without anything between them, so that NEW
   * ZEALAND is found though "New" alone is short.
   */
  static List<Expression> apply(List<Expression> parts, int longestBound) {
    List<Expression> settled = new ArrayList<>(parts);
    int from = 0;
    while (from < parts.size()) {
      int to = from;
      int letters = 0;
      while (to < parts.size() && parts.get(to) instanceof Expression.Word word) {
        letters += word.wanted().letters().length();
        to++;
      }
      if (letters > longestBound) {
        for (int i = from; i < to; i++) {
          settled.set(i, allowAllCapitals(parts.get(i)));
        }
      }
      from = to + 1;
    }
    return settled;
  }

  private static Expression allowAllCapitals(Expression part) {
    WordClass wanted = ((Expression.Word) part).wanted();
    boolean bound = wanted.capitals() != 0;
    return bound
        ? new Expression.Word(
            new WordClass(wanted.letters(), wanted.stem(), wanted.capitals(), true))
        : part;
  }
}
