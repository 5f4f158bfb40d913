package org.gapline.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists of words and phrases as they are written down in code: apart by commas, over as many lines
 * as needed.
 */
final class CommaList {

  private CommaList() {}

  /** The words, to be asked for. */
  static Set<String> set(String words) {
    return Set.copyOf(new LinkedHashSet<>(list(words)));
  }

  /** The words, in order. */
  static List<String> list(String words) {
    List<String> list = new ArrayList<>();
    for (String part : words.split(",")) {
      String word = part.strip();
      if (!word.isEmpty()) {
        list.add(word);
      }
    }
    return List.copyOf(list);
  }
}
