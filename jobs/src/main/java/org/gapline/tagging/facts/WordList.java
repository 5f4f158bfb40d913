package org.gapline.tagging.facts;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Lists of words by which rules decide, written as one line of text. */
final class WordList {

  private static final int SPARSE = 4;

  private WordList() {}

  /**
   * The words of lines, blanks between them; each must stand once. Nearly every word that is asked
   * for is in none of them, which a table with many empty places tells without comparing words.
   */
  static Set<String> of(String... lines) {
    String[] words = String.join(" ", lines).trim().split(" +");
    Set<String> set = new HashSet<>(SPARSE * words.length);
    for (String word : words) {
      if (!set.add(word)) {
        throw new IllegalArgumentException("twice in a list of words: " + word);
      }
    }
    return Collections.unmodifiableSet(set);
  }
}
