package org.gapline.tagging.statement;

import java.util.List;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.document.Sentence;

/**
 * A sentence with its words and the cues among them.
 *
 * @param index its place among the sentences of its document
 * @param sentence the sentence
 * @param tokens its words
 * @param cues the cues among its words
 */
record ReadSentence(int index, Sentence sentence, Tokens tokens, List<Match<CueKind>> cues) {

  boolean isItem() {
    return sentence.block().kind() == Block.Kind.LIST_ITEM;
  }

  /** Whether a kind of cue is among its words. */
  boolean has(String kind) {
    for (Match<CueKind> cue : cues) {
      if (cue.value().is(kind)) {
        return true;
      }
    }
    return false;
  }
}
