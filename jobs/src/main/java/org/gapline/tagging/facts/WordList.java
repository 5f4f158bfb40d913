package org.gapline.tagging.facts;

import java.util.Set;

/** Lists of words by which rules decide, written as one line of text. */
final class WordList {

  private WordList() {}

  /** The words of lines, blanks between them; each must stand once. */
  static Set<String> of(String... lines) {
    return Set.of(String.join(" ", lines).trim().split(" +"));
  }
}
