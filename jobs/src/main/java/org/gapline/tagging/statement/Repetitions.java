package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Tokens;

/**
 * Tells statements that a document makes twice, as in its summary and its body: the same role and
 * nearly the same words.
 */
final class Repetitions {

  private static final double SAME = 0.75;
  private static final int SHORTEST_WORD = 4;

  private final List<Said> said = new ArrayList<>();

  private record Said(Role role, Set<String> words) {}

  /** Whether this was said before; remembers it otherwise. */
  boolean isRepeated(Role role, Tokens tokens) {
    Set<String> words = contentWords(tokens);
    for (Said before : said) {
      if (before.role() == role && alike(before.words(), words)) {
        return true;
      }
    }
    said.add(new Said(role, words));
    return false;
  }

  private static boolean alike(Set<String> a, Set<String> b) {
    if (a.isEmpty()
        || b.isEmpty()
        || Math.min(a.size(), b.size()) * 2 < Math.max(a.size(), b.size())) {
      return a.equals(b);
    }
    int common = 0;
    for (String word : a) {
      common += b.contains(word) ? 1 : 0;
    }
    return common >= SAME * Math.max(a.size(), b.size());
  }

  private static Set<String> contentWords(Tokens tokens) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.folded(i);
      if (word.length() >= SHORTEST_WORD || tokens.size() < 4) {
        words.add(word);
      }
    }
    return words;
  }
}
