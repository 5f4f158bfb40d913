package org.gapline.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists of words as they are written down in code: apart by commas, over as many lines as needed.
 */
final class WordList {

  private WordList() {}

  /** The words, to be asked for. */
  static Set<String> set(String words) {
    return Set.copyOf(new LinkedHashSet<>(list(words)));
  }

  /** The words, in order. */
  static List<String> list(String words) {
    return parts(words, ',');
  }

  /** The words of a list that is apart by spaces. */
  static List<String> spaced(String words) {
    return parts(words, ' ');
  }

  private static List<String> parts(String words, char separator) {
    List<String> list = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= words.length(); at++) {
      if (at < words.length() && words.charAt(at) != separator) {
        continue;
      }
      String word = words.substring(begin, at).strip();
      if (!word.isEmpty()) {
        list.add(word);
      }
      begin = at + 1;
    }
    return List.copyOf(list);
  }
}
