package org.gapline.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names and numbers of a text with the plain words before them, by hashes. Texts that were made
 * from one pattern for different events have other names and numbers after the same words: "held in
 * Lagos on 3 March" and "held in Kano on 10 March".
 */
final class Particulars {

  /** Two texts with so many other particulars in like places are not copies. */
  private static final int TELLING = 2;

  private final Map<Long, Set<Long>> byContext;

  private Particulars(Map<Long, Set<Long>> byContext) {
    this.byContext = byContext;
  }

  static Particulars of(String text) {
    Map<Long, Set<Long>> byContext = new HashMap<>();
    long before = 0;
    long last = 0;
    boolean opening = true;
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        begin = begin < 0 ? i : begin;
        continue;
      }
      if (begin >= 0) {
        long word = Words.hash(text, begin, i);
        char first = text.charAt(begin);
        if (Character.isDigit(first) || Character.isUpperCase(first) && !opening) {
          long context = Hashing.mix(before * 31 + last);
          byContext.computeIfAbsent(context, key -> new HashSet<>()).add(word);
        } else {
          before = last;
          last = word;
        }
        opening = false;
        begin = -1;
      }
      opening |= c == '.' || c == '\n' || c == '?' || c == '!' || c == ':';
    }
    return new Particulars(byContext);
  }

  /** Whether the texts name other persons, places, days or numbers where they else agree. */
  boolean differ(Particulars other) {
    int differing = 0;
    for (Map.Entry<Long, Set<Long>> own : byContext.entrySet()) {
      Set<Long> theirs = other.byContext.get(own.getKey());
      if (theirs != null && own.getValue().stream().noneMatch(theirs::contains)) {
        differing++;
      }
    }
    return differing >= TELLING;
  }
}
