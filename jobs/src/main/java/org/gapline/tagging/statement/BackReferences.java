package org.gapline.tagging.statement;

import java.util.Set;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;

/**
 * Finds the subject that a sentence only points back to: in "such people must be tried" after a
 * sentence on returnees, it speaks of returnees. A subject of the event as a whole is not lent.
 */
final class BackReferences {

  /** A sentence about more subjects than these does not tell which one is pointed at. */
  private static final int CLEAR_SUBJECTS = 3;

  private final ReadSentences sentences;
  private final Words words;
  private final ReadThemes themes;

  BackReferences(ReadSentences sentences, Words words, ReadThemes themes) {
    this.sentences = sentences;
    this.words = words;
    this.themes = themes;
  }

  /** The subjects to which a sentence points back; empty where it points to none. */
  Set<String> subjects(int i) {
    boolean hasBefore = i > 0 && sentences.get(i - 1).block().kind() != Block.Kind.HEADING;
    if (!hasBefore || !pointsBack(sentences.tokens(i))) {
      return Set.of();
    }
    Set<String> areas = themes.tagger().areas(themes.ids(i - 1));
    return areas.size() <= CLEAR_SUBJECTS ? areas : Set.of();
  }

  private boolean pointsBack(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean vague = i + 1 < tokens.size() && words.vague().contains(tokens.folded(i + 1));
      if (!vague && isPointing(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPointing(Tokens tokens, int i) {
    String word = tokens.folded(i);
    boolean object = i == 0 || words.prepositions().contains(tokens.folded(i - 1));
    return words.pointing().contains(word) || (object && words.pointingObjects().contains(word));
  }
}
