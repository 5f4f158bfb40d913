package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text with their number, for comparing texts: runs of letters, digits, other
 * numerals and underscores, in lower case.
 *
 * @param counts how often each word occurs
 * @param total number of words
 */
record Words(Map<String, Integer> counts, int total) {

  static Words of(String text) {
    List<String> words = list(text);
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return new Words(counts, words.size());
  }

  /** The words in their order. */
  static List<String> list(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      boolean inWord = isWordPart(lower.codePointAt(i));
      if (inWord && begin < 0) {
        begin = i;
      } else if (!inWord && begin >= 0) {
        words.add(lower.substring(begin, i));
        begin = -1;
      }
    }
    if (begin >= 0) {
      words.add(lower.substring(begin));
    }
    return words;
  }

  /** Share of the shorter text's words that the other has too, each used once. */
  double overlap(Words other) {
    int fewer = Math.min(total, other.total);
    if (fewer == 0) {
      return 0;
    }
    int common = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    return (double) common / fewer;
  }

  private static boolean isWordPart(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == '_'
        || Character.isLetterOrDigit(codePoint)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
