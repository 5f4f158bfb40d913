package org.gapline.document;

import java.util.ArrayList;
import java.util.List;

/** The words of a line, as the spaces between them part them. */
final class SpacedWords {

  private SpacedWords() {}

  /** The words, in order, with the marks that stand at them. */
  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    for (String part : line.split(" ")) {
      String word = part.strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }
}
