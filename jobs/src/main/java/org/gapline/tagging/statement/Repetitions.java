package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Tokens;

/**
 * Tells statements that a document makes twice, as in its summary and its body: the same role,
 * nearly the same words, and no name or number in each that the other lacks. So sentences of one
 * build on one State after the other are told apart.
 */
final class Repetitions {

  private static final double SAME = 0.75;
  private static final int SHORTEST_WORD = 4;

  private final List<Said> said = new ArrayList<>();

  /**
   * What was said.
   *
   * @param opening the first word, which is written with a capital whatever it is
   * @param names further words with a capital, and numbers
   * @param words the longer words, small
   */
  private record Said(Role role, String opening, Set<String> names, Set<String> words) {

    boolean isRepeatedBy(Said later) {
      return role == later.role
          && (names.containsAll(later.names) || later.names.containsAll(names))
          && alike(words, later.words)
          && !differsInOpeningAlone(later);
    }

    private boolean differsInOpeningAlone(Said later) {
      Set<String> rest = new HashSet<>(words);
      Set<String> laterRest = new HashSet<>(later.words);
      return rest.remove(opening)
          && laterRest.remove(later.opening)
          && !opening.equals(later.opening)
          && rest.equals(laterRest);
    }
  }

  /** Whether this was said before; remembers it otherwise. */
  boolean isRepeated(Role role, Tokens tokens) {
    String opening = tokens.size() == 0 ? "" : tokens.folded(0);
    Said now = new Said(role, opening, names(tokens), contentWords(tokens));
    if (said.stream().anyMatch(before -> before.isRepeatedBy(now))) {
      return true;
    }
    said.add(now);
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

  private static Set<String> names(Tokens tokens) {
    Set<String> names = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.isCapitalized(i) || Character.isDigit(tokens.letter(i, 0))) {
        names.add(tokens.folded(i));
      }
    }
    return names;
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
