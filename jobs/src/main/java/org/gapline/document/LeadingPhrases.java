package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases that a stretch of text may begin with, kept by their first characters: of a hundred
 * phrases all but a few are ruled out at once. Immutable.
 */
final class LeadingPhrases {

  private static final int ASCII = 128;

  /** For each first character the phrases; those beyond ASCII are together at the end. */
  private final List<List<String>> byFirst = new ArrayList<>();

  private LeadingPhrases(List<String> phrases) {
    for (int c = 0; c <= ASCII; c++) {
      int first = c;
      byFirst.add(phrases.stream().filter(phrase -> place(phrase.charAt(0)) == first).toList());
    }
  }

  /** The phrases of a list, apart by commas. */
  static LeadingPhrases of(String phrases) {
    return new LeadingPhrases(CommaList.list(phrases));
  }

  /** Those that may stand at a place of a text, in the order of the list. */
  List<String> at(String text, int at) {
    return at < text.length() ? byFirst.get(place(text.charAt(at))) : List.of();
  }

  private static int place(char first) {
    return Math.min(first, ASCII);
  }
}
